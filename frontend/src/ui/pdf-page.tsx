import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";
import { useWords } from "@/words/use-words";
import classes from "./pdf-view.module.css";

type Props = { document: PDFDocumentProxy; number: number; width: number };

// PdfPage draws one page when it comes into sight. Its text is there for
// screen readers.
export function PdfPage({ document: pdf, number, width }: Props) {
  const words = useWords().common.pdf;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [seen, setSeen] = useState(number === 1);
  const [text, setText] = useState("");
  const [ratio, setRatio] = useState(Math.SQRT2);

  useEffect(() => {
    if (seen || !canvas.current) return;
    const watch = new IntersectionObserver((all) => all.some((e) => e.isIntersecting) && setSeen(true), {
      rootMargin: "400px",
    });
    watch.observe(canvas.current);
    return () => watch.disconnect();
  }, [seen]);

  useEffect(() => {
    if (!seen || width <= 0) return;
    let stop = () => {};
    let gone = false;
    const draw = async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (gone || !target) return;
      const natural = page.getViewport({ scale: 1 });
      setRatio(natural.height / natural.width);
      const viewport = page.getViewport({ scale: (width / natural.width) * window.devicePixelRatio });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
      const content = await page.getTextContent();
      if (!gone) setText(content.items.map((item) => ("str" in item ? item.str : "")).join(" "));
    };
    draw().catch(() => undefined); // cancelled: the page was zoomed or left
    return () => {
      gone = true;
      stop();
    };
  }, [pdf, number, width, seen]);

  return (
    <div className={classes.page} style={{ width, height: width * ratio }}>
      <canvas ref={canvas} style={{ width: "100%", height: "100%" }} />
      <section className={classes.text} aria-label={words.page(number, pdf.numPages)}>
        {text}
      </section>
    </div>
  );
}
