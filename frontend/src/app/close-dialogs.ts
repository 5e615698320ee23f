// closeDialogs closes every dialog the way Escape does, the uppermost first.
export function closeDialogs(): void {
  for (const dialog of [...document.querySelectorAll("dialog[open]")].reverse())
    dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
}
