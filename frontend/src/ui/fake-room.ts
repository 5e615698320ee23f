// fakeRoom lets a test browser, which lays nothing out, say that everything is
// as high as a list on a small screen: only then has a virtual list rows.
export function fakeRoom(height = 640): void {
  for (const size of ["offsetHeight", "offsetWidth", "clientHeight"])
    Object.defineProperty(HTMLElement.prototype, size, { configurable: true, get: () => height });
  Object.defineProperty(HTMLElement.prototype, "scrollHeight", { configurable: true, get: () => 1e8 });
  HTMLElement.prototype.scrollTo = function (this: HTMLElement, to?: ScrollToOptions | number) {
    if (typeof to === "object" && to.top !== undefined) {
      this.scrollTop = to.top;
      this.dispatchEvent(new Event("scroll"));
    }
  } as typeof HTMLElement.prototype.scrollTo;
}
