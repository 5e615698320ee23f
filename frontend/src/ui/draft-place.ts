// draftPlace names the draft of a person on a screen.
export const draftPlace = (officer: string, screen: string): string => `${officer} ${screen}`;
