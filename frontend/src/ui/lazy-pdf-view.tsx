import { lazy, Suspense } from "react";

const PdfView = lazy(() => import("./pdf-view"));

// LazyPdfView brings pdf.js in only when the first paper is looked at.
export function LazyPdfView(props: { base64: string; label: string }) {
  return (
    <Suspense fallback={null}>
      <PdfView {...props} />
    </Suspense>
  );
}
