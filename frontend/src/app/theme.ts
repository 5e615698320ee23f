import { createTheme, type MantineColorsTuple } from "@mantine/core";

const deep: MantineColorsTuple = [
  "#eef3fb",
  "#dbe4f2",
  "#b4c6e3",
  "#8aa6d3",
  "#678bc6",
  "#3f68ab",
  "#2a5090",
  "#1b3a6b",
  "#152f58",
  "#0f2343",
];

// Mantine's greys, with a border (4) that stands out 3:1 from white.
const gray: MantineColorsTuple = [
  "#f4f6f8",
  "#eef0f3",
  "#e4e7eb",
  "#d9dee4",
  "#7f8a97",
  "#707b88",
  "#667180",
  "#505b68",
  "#343d48",
  "#1a2028",
];

// theme is the look that Mantine's pieces take: deep blue, 15 px, square and calm.
export const theme = createTheme({
  colors: { deep, gray },
  primaryColor: "deep",
  primaryShade: 7,
  fontFamily: '"Noto Sans Variable", "Noto Sans", "Segoe UI", system-ui, sans-serif',
  fontSizes: { xs: "13px", sm: "15px", md: "16px", lg: "18px", xl: "22px" },
  defaultRadius: 4,
  cursorType: "pointer",
  respectReducedMotion: true,
});
