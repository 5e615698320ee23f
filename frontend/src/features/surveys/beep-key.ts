let context: AudioContext | undefined;

// beepKey makes a short low sound: a key was refused, and the eyes are on the
// paper. It stays silent where the system asks for calm (reduced motion) and where
// there is no sound. It never keeps the next key waiting.
export function beepKey(): void {
  if (typeof AudioContext === "undefined" || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  context ??= new AudioContext();
  const end = context.currentTime + 0.12;
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = 220;
  volume.gain.setValueAtTime(0.15, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, end);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(end);
}
