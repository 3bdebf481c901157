/** WGS 84, degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadiusKm = 6371;

/** As the crow flies, in kilometres (great circle). */
export function distanceKm(from: Position, to: Position): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const across =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      half(from.longitude, to.longitude);
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(across));
}

/** To some hundred metres: enough to estimate a way by, too little to find a door. */
export function roughly({ latitude, longitude }: Position): Position {
  return { latitude: threeDecimals(latitude), longitude: threeDecimals(longitude) };
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const threeDecimals = (degrees: number) => Math.round(degrees * 1000) / 1000;
