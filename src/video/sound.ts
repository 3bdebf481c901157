/** How loud the sound is, 0 to 1, some times a second. @returns what ends it */
export function hearLevel(stream: MediaStream, tell: (level: number) => void): () => void {
  if (stream.getAudioTracks().length === 0) return () => undefined;
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    // A voice at arm's length is about a tenth of full.
    tell(Math.min(1, Math.sqrt(power) * 8));
  }, 150);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}

/** Two soft notes, to hear whether the speaker is on. */
export function playTestSound(): void {
  const context = new AudioContext();
  for (const [at, frequency] of [
    [0, 523],
    [0.35, 659],
  ] as const) {
    const note = context.createOscillator();
    const loudness = context.createGain();
    const begins = context.currentTime + at;
    note.frequency.value = frequency;
    loudness.gain.setValueAtTime(0, begins);
    loudness.gain.linearRampToValueAtTime(0.3, begins + 0.05);
    loudness.gain.linearRampToValueAtTime(0, begins + 0.6);
    note.connect(loudness).connect(context.destination);
    note.start(begins);
    note.stop(begins + 0.6);
  }
  setTimeout(() => void context.close(), 1_500);
}
