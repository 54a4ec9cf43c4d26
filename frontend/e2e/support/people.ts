/** The demo people of the local realm; the password is the user name. */
export const PEOPLE = {
  analista: { role: 'analista', writes: true },
  revisora: { role: 'revisión de dictámenes', writes: true },
  revisor2: { role: 'revisión de dictámenes', writes: true },
  'embajada.roma': { role: 'representación', writes: true },
  'embajada.madrid': { role: 'representación', writes: true },
  'municipio.rosario': { role: 'gobierno local', writes: false },
  administrador: { role: 'administración', writes: true },
} as const;

export type Person = keyof typeof PEOPLE;
export const EVERYONE = Object.keys(PEOPLE) as Person[];
