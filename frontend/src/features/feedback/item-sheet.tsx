import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { bridge } from "@/bridge/bridge";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";

// ItemSheet says on which survey form an opinion stood, and leads to its pile.
export function ItemSheet({ sheet }: { sheet: string }) {
  const words = useWords().feedback.page;
  const { data: from } = useQuery({
    queryKey: ["sheet origin", sheet],
    queryFn: () => bridge.keying.Origin(sheet),
  });
  if (!from) return null;
  const { batch, name, position, serial, month } = from;
  return (
    <Link href={`/surveys/pile/${encodeURIComponent(batch)}`}>
      {words.sheetAt(name, position, serial, formatMonth(month))}
    </Link>
  );
}
