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

// theme is the look that Mantine's pieces take: deep blue, 15 px, square and calm.
export const theme = createTheme({
  colors: { deep },
  primaryColor: "deep",
  primaryShade: 7,
  fontFamily: '"Segoe UI", "Noto Sans", "Liberation Sans", system-ui, sans-serif',
  fontSizes: { xs: "13px", sm: "15px", md: "16px", lg: "18px", xl: "22px" },
  defaultRadius: 4,
  cursorType: "pointer",
  respectReducedMotion: true,
});
