import type { ward } from "@/bridge/models";

let form: ward.Questionnaire | undefined;

// givenForm hands a form that was read from a file over to the editor, once.
export const givenForm = {
  put: (read: ward.Questionnaire): void => {
    form = read;
  },
  take: (): ward.Questionnaire | undefined => {
    const given = form;
    form = undefined;
    return given;
  },
};
