/** Names for the ids, which themselves say nothing: they stand in addresses. */
export const sv = {
  preventiveVisit: 'sv-7k2m',
  rehabilitation: 'sv-p4x9',
  digitalRehabilitation: 'sv-m3tz',
  continence: 'sv-w8ke',
  natureGroup: 'sv-h5rd',
  fatigueAssessment: 'sv-c6vn',
  screenVisit: 'sv-t2yb',
  nursingClinic: 'sv-j9qs',
  digitalCourse: 'sv-x4fg',
  quitSmokingGroup: 'sv-d8lw',
  quitSmokingTalk: 'sv-a3uh',
  socialDental: 'sv-n7zc',
  stressClinic: 'sv-e5km',
  hearing: 'sv-r6pt',
  adviceLine: 'sv-b2wx',
  dietitian: 'sv-g9jd',
} as const;
