export const device = {
  notKept: {
    full: 'There is no room on your device, so your appointments were not kept. Delete something you do not use if you want to see them without internet.',
    unavailable:
      'Your appointments could not be kept on this device. You can only see them when you have internet.',
  },
  offline: {
    label: 'Connection',
    none: 'No connection.',
    updated: 'Last updated {{when}}.',
    updatedOn: 'Last updated on {{date}} at {{time}}.',
    limits: 'Something may have changed since.',
    incomplete: 'There may be more appointments further ahead.',
    nothing: 'You cannot book right now. A change is sent when you are online again.',
  },
  update: {
    label: 'New version',
    ready: 'There is a new version of Borgerbooking.',
    now: 'Update now',
    later: 'Later',
    agreed: 'You get the new version when you have finished what you are doing.',
    updating: 'Updating …',
  },
} as const;
