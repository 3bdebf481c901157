/** What a route tells the layout of itself. */
export interface RouteHandle {
  /** Needs no login: shown to anybody. */
  readonly open?: boolean;
}
