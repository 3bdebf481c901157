/** How a municipality holds its visits on screen. Loaded with those screens alone. */
export const videoVisits = {
  /**
   * `here`: in the app, through the `video` part of the contract. `elsewhere`: in a system that the
   * municipality has already (VDX, CURA Dialog, Teams …): the same screen tries camera and sound, and
   * then leads to that system's link, whose host has to stand in `linkHosts`.
   */
  heldAt: 'here' as 'here' | 'elsewhere',
};
