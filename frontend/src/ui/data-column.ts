import type { ReactNode } from "react";

// DataColumn is a column of a DataTable.
export type DataColumn<Row> = {
  id: string;
  header: string;
  width: string; // a track of the grid: "120px", "minmax(160px, 2fr)"
  right?: boolean; // numbers
  cell: (row: Row) => ReactNode;
};
