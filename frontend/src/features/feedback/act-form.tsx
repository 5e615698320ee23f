import type { ActName, PaperKind } from "./act-list";
import type { ActProps } from "./act-props";
import { AssignForm } from "./assign-form";
import { AttachForm } from "./attach-form";
import { ClassifyForm } from "./classify-form";
import { CloseForm } from "./close-form";
import { CorrectForm } from "./correct-form";
import { DraftForm } from "./draft-form";
import { FindForm } from "./find-form";
import { ForwardForm } from "./forward-form";
import { GroupForm } from "./group-form";
import { InfoForm } from "./info-form";
import { MeasureEndForm } from "./measure-end-form";
import { MeasureForm } from "./measure-form";
import { ReasonForm } from "./reason-form";
import { SendForm } from "./send-form";

type Props = Omit<ActProps, "draft"> & {
  act?: ActName;
  onPaper: (kind: PaperKind) => void; // what was saved is to be given on paper
};

// ActForm is the form of the act that was chosen.
export function ActForm({ act, onPaper, ...given }: Props) {
  const rest = { ...given, draft: `feedback.${given.item.id}.${act}` };
  switch (act) {
    case "classify":
      return <ClassifyForm {...rest} />;
    case "assign":
      return <AssignForm {...rest} />;
    case "forward":
      return <ForwardForm {...rest} onPaper={() => onPaper("feedback-forward")} />;
    case "askInfo":
    case "giveInfo":
      return <InfoForm key={act} {...rest} given={act === "giveInfo"} />;
    case "draftAnswer":
      return <DraftForm {...rest} onPaper={() => onPaper("feedback-reply")} />;
    case "returnAnswer":
    case "reopen":
      return <ReasonForm key={act} {...rest} act={act} />;
    case "sendAnswer":
      return <SendForm {...rest} />;
    case "find":
      return <FindForm {...rest} />;
    case "setMeasure":
      return <MeasureForm {...rest} />;
    case "takeMeasure":
      return <MeasureEndForm {...rest} />;
    case "close":
      return <CloseForm {...rest} />;
    case "group":
      return <GroupForm {...rest} />;
    case "attach":
      return <AttachForm {...rest} />;
    case "correct":
      return <CorrectForm {...rest} />;
    default:
      return null;
  }
}
