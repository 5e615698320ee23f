import type { PDFDocumentProxy } from "pdfjs-dist";
import { GlobalWorkerOptions, getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import worker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

// The legacy build runs on the oldest web views that offices still have.
GlobalWorkerOptions.workerSrc = worker;

// openPdf reads a PDF that came as base64. Nothing is fetched: our papers embed
// their fonts, so no font or character-map files are needed.
export function openPdf(base64: string): { document: Promise<PDFDocumentProxy>; close: () => void } {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const task = getDocument({ data: bytes, useSystemFonts: false, useWasm: false, enableXfa: false });
  return { document: task.promise, close: () => void task.destroy() };
}
