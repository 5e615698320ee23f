import { type KeyboardEvent, useRef } from "react";
import { Link } from "wouter";
import type { office, ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { cellPath } from "./cell-path";
import { differenceOf } from "./difference-of";
import own from "./notices.module.css";

const few = 12; // more than these stand in a place of their own that scrolls

type Props = {
  changes: ward.CellChange[];
  view: office.NoticeView;
  keys?: string; // goes to them when they are many
};

// CellChanges are figures with what they were and are, all of them, each leading to its
// records.
export function CellChanges({ changes, view, keys }: Props) {
  const all = useWords();
  const words = all.notices;
  const place = useRef<HTMLElement>(null);
  const list = (
    <ul className={own.changes}>
      {changes.map(({ cell, old, new: now }) => (
        <li key={cell}>
          <Link href={cellPath(view, cell)}>{cellName(cell, view.content, all)}</Link>{" "}
          <span className={own.fromTo}>
            {formatNumber(old)} → <strong>{formatNumber(now)}</strong> ({differenceOf(old, now)})
          </span>
        </li>
      ))}
    </ul>
  );
  if (changes.length <= few) return list;
  const count = words.changesCount(formatNumber(changes.length));
  return (
    <>
      <p className={own.many}>
        {count} {words.changesScroll}{" "}
        {keys && (
          <KeyButton size="compact-sm" variant="default" keys={keys} onPress={() => place.current?.focus()}>
            {words.changesShow}
          </KeyButton>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section ref={place} className={own.manyChanges} tabIndex={0} aria-label={count} onKeyDown={scrolls}>
        {list}
      </section>
    </>
  );
}

// The arrows scroll here, whatever else they do on the page.
function scrolls(event: KeyboardEvent) {
  if (event.key.startsWith("Arrow")) event.stopPropagation();
}
