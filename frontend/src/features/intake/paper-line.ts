// PaperLine is a line of the papers on screen; its counts live in the form.
export type PaperLine = { key: string; name: string; own: boolean; originals: string; copies: string };
