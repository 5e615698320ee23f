import type { ward } from "@/bridge/models";
import { ChosenRows } from "@/ui/chosen-rows";

// chosenFeedback are the opinions that are chosen to do something with together.
export const chosenFeedback = new ChosenRows<ward.FeedbackRow>();
