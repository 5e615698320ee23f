import type { PDFDocumentProxy } from "pdfjs-dist";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useWords } from "@/words/use-words";
import { Keys } from "./keys";
import { openPdf } from "./pdf-document";
import { PdfPage } from "./pdf-page";
import classes from "./pdf-view.module.css";

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

type Props = { base64: string; label: string };

// PdfView shows a PDF as pages, the same in every web view. It scrolls by the
// arrows and page keys; + and - zoom, 0 fits the width again.
export default function PdfView({ base64, label }: Props) {
  const words = useWords().common.pdf;
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [failed, setFailed] = useState(false);
  const [zoom, setZoom] = useState(2);
  const [room, setRoom] = useState(0);
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    let gone = false;
    setFailed(false);
    const opened = openPdf(base64);
    opened.document.then(
      (document) => !gone && setPdf(document),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      opened.close();
    };
  }, [base64]);

  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setRoom(Math.floor(entry.contentRect.width)));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);

  const step = (by: number) => setZoom((now) => Math.max(0, Math.min(now + by, zooms.length - 1)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") step(1);
    else if (event.key === "-") step(-1);
    else if (event.key === "0") setZoom(2);
    else return;
    event.preventDefault();
  };
  const width = Math.min(room, 900) * (zooms[zoom] ?? 1);
  return (
    <div className={classes.frame}>
      <div className={classes.tools}>
        <span>{pdf ? words.pages(pdf.numPages) : ""}</span>
        <button type="button" onClick={() => step(-1)}>
          {words.zoomOut} <Keys>-</Keys>
        </button>
        <button type="button" onClick={() => setZoom(2)}>
          {words.fit} <Keys>0</Keys>
        </button>
        <button type="button" onClick={() => step(1)}>
          {words.zoomIn} <Keys>plus</Keys>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section ref={box} className={classes.pages} aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
        {failed && <p>{words.failed}</p>}
        {pdf &&
          Array.from({ length: pdf.numPages }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pages are their numbers
            <PdfPage key={i} document={pdf} number={i + 1} width={width} />
          ))}
      </section>
    </div>
  );
}
