// Made from openapi.yaml by `npm run types:contract`; how it is read: answer.ts, shape.ts.

export const answers: Readonly<Record<string, string>> = {
  'GET /session': '200 Session',
  'PATCH /session': '200 Session',
  'DELETE /session': '204 Session-Ended:',
  'POST /session/extend': '200 Session',
  'GET /citizens': '200 items:[Citizen',
  'GET /citizens/{citizenId}/appointments': '200 items:[Appointment nextCursor:string? total:number',
  'POST /citizens/{citizenId}/appointments': '201 Appointment citizenId=citizenId',
  'GET /citizens/{citizenId}/appointments/{appointmentId}': '200 Appointment id=appointmentId citizenId=citizenId',
  'POST /citizens/{citizenId}/appointments/{appointmentId}/reschedule': '200 Appointment id=appointmentId citizenId=citizenId',
  'POST /citizens/{citizenId}/appointments/{appointmentId}/cancel': '200 Appointment id=appointmentId citizenId=citizenId',
  'POST /citizens/{citizenId}/appointments/{appointmentId}/companion': '200 Appointment id=appointmentId citizenId=citizenId',
};

export const shapes: Readonly<Record<string, string>> = {
  Session: 'person:Session.person assurance:string authenticatedAt:time expiresAt:time secondsLeft:number idleTimeoutSeconds:number ownDevice:boolean antiForgeryToken:string',
  'Session.person': 'citizenId:string name:string',
  Citizen: 'id:string name:string? relation:self|mandate rights:[see-appointments|act-on-appointments|read-messages|write-messages mandate:Mandate?',
  Mandate: 'state:active|not-begun|expired from:day to:day?',
  Appointment: 'id:string citizenId:string version:string status:booked|fulfilled|cancelled|noshow serviceId:string serviceName:LocalizedText slotId:string? start:time end:time deliveryMode:home|clinic|video|phone delivery:Appointment.delivery location:Location? position:Position? practitioner:Practitioner? companions:[Appointment.companions preparation:LocalizedText? video:Appointment.video? contact:Contact note:string? cancelUntil:time? rescheduleUntil:time? movesLeft:number? cancellation:Appointment.cancellation? updatedAt:time sequence:number',
  LocalizedText: 'da:string en:string',
  'Appointment.delivery': 'decidedBy:citizen|municipality reason:LocalizedText? changeableTo:[home|clinic|video|phone',
  Location: 'id:string name:string address:string room:string? access:LocalizedText? position:Position',
  Position: 'latitude:number longitude:number',
  Practitioner: 'id:string name:string role:LocalizedText',
  'Appointment.companions': 'who:Party how:in-person|video',
  Party: 'citizenId:string name:string?',
  'Appointment.video': 'url:string opensAt:time',
  Contact: 'unit:LocalizedText phone:string hours:LocalizedText',
  'Appointment.cancellation': 'by:citizen|representative|municipality reason:ill|hospitalised|time-does-not-suit|no-longer-needed|cannot-get-there|wrong-booking|other? comment:string? at:time',
};
