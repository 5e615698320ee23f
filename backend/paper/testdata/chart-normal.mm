page 1 210 x 297
