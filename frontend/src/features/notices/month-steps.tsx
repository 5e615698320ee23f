import { useState } from "react";
import type { app, office } from "@/bridge/models";
import { PaperPanel } from "@/ui/paper-panel";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { FiguresStep } from "./figures-step";
import { MissingStep } from "./missing-step";
import { noticeName } from "./notice-name";
import { noticePaper } from "./notice-paper";
import { PostStep } from "./post-step";
import { ReviewStep } from "./review-step";
import type { StepName } from "./step-names";
import { TextStep } from "./text-step";

type Props = {
  month: office.NoticeMonth;
  view: office.NoticeView;
  step: StepName;
  onGo: (step: StepName, notice?: string) => void;
};

export type StepProps = Pick<Props, "month" | "view" | "onGo"> & {
  onPaper: (paper?: { ref: app.PaperRef; label: string }) => void; // another paper than the notice
};

const steps = { figures: FiguresStep, text: TextStep, review: ReviewStep, post: PostStep };

// MonthSteps is the open step, and beside it the notice as paper.
export function MonthSteps({ month, view, step, onGo }: Props) {
  const { notices: words } = useWords();
  const [other, setOther] = useState<{ ref: app.PaperRef; label: string }>();
  if (step === "missing") return <MissingStep month={month} />;
  const Step = steps[step];
  const label = words.paper(noticeName(view, words), formatMonth(view.month));
  const paper = other ?? { ref: noticePaper(view), label };
  return (
    <>
      <Step month={month} view={view} onGo={onGo} onPaper={setOther} />
      <PaperPanel key={JSON.stringify(paper.ref)} paper={paper.ref} label={paper.label} />
    </>
  );
}
