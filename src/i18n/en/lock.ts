export const lock = {
  unlock: 'Unlock',
  failed: 'It could not be unlocked. You can try again.',
  screen: {
    title: 'Unlock',
    heading: 'Unlock to see your appointments',
    text: 'There is no connection right now. Your appointments are kept on this device, and they are locked. You unlock with your fingerprint, your face or the device’s PIN.',
    cannot: 'Can you not unlock?',
    logIn:
      'Log in when you have internet, and we will fetch your appointments again. You can always call us too.',
    retry: 'Try the connection again',
  },
  band: {
    label: 'Lock',
    text: 'What is kept on this device is locked. Unlock it, so that we can keep your appointments and send what is waiting.',
    cannot: 'If you cannot unlock, go to Settings.',
  },
  silent: {
    label: 'The device',
    text: 'Your device does not answer when we want to save. You can use Borgerbooking meanwhile, but leave the page open until what you are doing is sent. It often helps to close the browser and open it again.',
  },
  notice: {
    heading: 'What is kept on this device is locked',
    text: 'There may be changes that have not been sent yet. We cannot see or send them until you unlock.',
  },
  remove: {
    action: 'Delete what is kept on this device',
    heading: 'Delete what is kept?',
    text: 'Appointments that are already booked are not cancelled. We fetch them again when you are logged in.',
    lost: 'If you have asked for changes that have not been sent yet, they are lost. So are wishes that you have noted down here.',
    stay: 'Keep it',
    anyway: 'Delete it',
  },
  setting: {
    heading: 'Lock your appointments',
    lead: 'You can lock what is kept on this device. Then you need your fingerprint, your face or the device’s PIN to see your appointments without internet.',
    label: 'Lock with fingerprint, face or PIN',
    turnedOn: 'Turned on. The next time you open Borgerbooking, you need to unlock.',
    turnedOff: 'Turned off. Your appointments can be seen on this device without unlocking.',
    refused: {
      unsupported:
        'Unfortunately, your device or browser cannot lock your appointments. Nothing was changed.',
      cancelled: 'It was not completed, so nothing was changed. You can try again.',
      failed: 'It did not work, so nothing was changed. Try again in a little while.',
    },
  },
} as const;
