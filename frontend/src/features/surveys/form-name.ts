import type { office } from "@/bridge/models";
import type { Words } from "@/words/vi";

// formName names a version of a form, by its code when it is not known here.
export function formName(
  words: Words["surveys"],
  forms: office.QuestionnaireRow[],
  one: { questionnaire: string; version: number },
): string {
  const known = forms.find((form) => form.code === one.questionnaire && form.version === one.version);
  return words.versionOf(known?.short ?? one.questionnaire, one.version);
}
