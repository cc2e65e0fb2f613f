/** A whole number can be rung with one press; a masked one cannot. */
export function phoneLink(phone: string) {
  return /^\d{11}$/.test(phone) ? <a href={`tel:${phone}`}>{phone}</a> : phone;
}
