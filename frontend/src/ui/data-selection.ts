// DataSelection is which rows of a DataTable are ticked, and how they are.
export type DataSelection<Row> = {
  has: (id: string) => boolean;
  name: (row: Row) => string; // what the box of a row is called
  toggle: (row: Row) => void;
  // Ticks what lies between two rows of the list besides what was ticked before;
  // fresh begins another such stretch.
  extend: (from: number, to: number, fresh: boolean) => void;
  all: () => void; // ticks the whole list, or unticks it
  whole: boolean; // all of the list are ticked
};
