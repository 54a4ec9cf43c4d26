import { describe, expect, it } from 'vitest';
import { errorsOf, fromContact, toDraft, toPatch } from './values';

const ANA = { id: 'c', version: 2, name: 'Ana Ríos', email: 'ana@rosario.gob.ar', role: 'Directora' };

describe('a contact', () => {
  it('leaves out what is not known', () => {
    expect(toDraft({ ...fromContact(undefined), name: ' Ana ', email: 'a@b.org' })).toEqual({
      name: 'Ana',
      email: 'a@b.org',
    });
  });

  it('sends only what changed, and takes a value away with null', () => {
    const before = fromContact(ANA);
    expect(toPatch(before, before)).toEqual({});
    expect(toPatch(before, { ...before, role: '', phone: '+54 341 1' })).toEqual({
      role: null,
      phone: '+54 341 1',
    });
  });

  it('asks for a name, and for an address that is one', () => {
    expect(errorsOf(fromContact(undefined))).toEqual({ name: 'required' });
    expect(errorsOf({ ...fromContact(ANA), email: 'ana' })).toEqual({ email: 'email' });
    expect(errorsOf({ ...fromContact(ANA), phone: 'interno 4' })).toEqual({ phone: 'phone' });
    expect(errorsOf({ ...fromContact(ANA), phone: '+54 341 480-2000 x 4' })).toEqual({});
    expect(errorsOf(fromContact(ANA))).toEqual({});
  });
});
