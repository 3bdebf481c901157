import type { ComponentProps, ReactNode } from 'react';

/** share: Safari's bottom bar. menu: Chrome's three dots. row: the line to press. home: the result. */
export type InstallStep = 'share' | 'menu' | 'row' | 'home';

interface InstallDrawingProps extends Omit<ComponentProps<'svg'>, 'children'> {
  step: InstallStep;
  /** The words in the drawing: the line to press, or the name under the icon. */
  caption?: string | undefined;
}

/** Shows where to press. Decoration: the step stands in words beside it. */
export function InstallDrawing({ step, caption, ...rest }: InstallDrawingProps) {
  return (
    <svg viewBox="0 0 240 150" className="install-drawing" aria-hidden="true" {...rest}>
      {drawings[step](caption)}
    </svg>
  );
}

const drawings: Record<InstallStep, (caption: ReactNode) => ReactNode> = {
  share: () => (
    <>
      <path className="paper" d="M40 0v119q0 11 11 11h138q11 0 11-11V0" />
      <path className="faint" d="M56 12h128v10H56zM56 32h96v10H56zM56 52h112v10H56z" />
      <path className="ink" d="m65 98-7 7 7 7m15-14 7 7-7 7" />
      <path className="ink" d="M120 111V90m-6 6 6-6 6 6m-9 5h-6v16h18v-16h-6" />
      <path className="ink" d="M146 97h7l3 3 3-3h7v16h-7l-3 3-3-3h-7zM179 98h12v14h-12z" />
      <circle className="accent" cx="120" cy="103" r="20" />
    </>
  ),
  menu: () => (
    <>
      <path className="paper" d="M40 150V31q0-11 11-11h138q11 0 11 11v119" />
      <rect className="faint" x="54" y="34" width="108" height="22" rx="11" />
      <path className="ink" strokeWidth="5" d="M180 37h.1M180 45h.1M180 53h.1" />
      <path className="faint" d="M56 76h128v10H56zM56 96h96v10H56zM56 116h112v10H56z" />
      <circle className="accent" cx="180" cy="45" r="19" />
    </>
  ),
  row: (caption) => (
    <>
      <rect className="paper" x="14" y="14" width="212" height="122" rx="10" />
      <path className="faint" d="M34 30h90v10H34zM34 112h120v10H34z" />
      <path className="ink" d="M35 65h20v20H35zm10 5v10m-5-5h10" />
      <text x="66" y="80">
        {caption}
      </text>
      <rect className="accent" x="22" y="54" width="196" height="42" rx="6" />
    </>
  ),
  home: (caption) => (
    <>
      <path className="paper" d="M40 150V31q0-11 11-11h138q11 0 11 11v119" />
      <path
        className="faint"
        d="M58 38h30v30H58zm47 0h30v30h-30zm47 0h30v30h-30zM58 90h30v30H58zm94 0h30v30h-30z"
      />
      <rect className="badge-icon" x="103" y="88" width="34" height="34" rx="8" />
      <path className="badge-mark" d="m111 105 6 6 12-12" />
      <text x="120" y="139" textAnchor="middle">
        {caption}
      </text>
    </>
  ),
};
