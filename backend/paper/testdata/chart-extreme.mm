page 1 210 x 297
page 2 210 x 297
page 3 210 x 297
