// samplePeople are the logins that the sample ward prints.
export const samplePeople = {
  clerk: { login: "lan", password: "mau-2026" },
  other: { login: "hung", password: "mau-2026" },
  administrator: { login: "quantri", password: "mau-2026" },
  survey: { login: "hoa", password: "mau-2026" },
  leader: { login: "binh", password: "mau-2026" },
};
