import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { API, analyst, server } from '@/test/server';

const FORMS = ['/territories/new', '/actors/new', '/links/new', '/agreements/new', '/imports/new'];

describe('the address of a new record', () => {
  it.each(FORMS)('says at %s to whoever may make none whose it is, and shows no form', async (address) => {
    const none = { create: false };
    const abilities = { ...analyst.abilities, territories: none, actors: none, links: none };
    server.use(http.get(`${API}/me`, () => HttpResponse.json({ ...analyst, abilities })));
    renderApp(address);
    expect(await screen.findByText(/^Con esta cuenta se puede leer, pero no registrar/)).toBeTruthy();
    expect(document.querySelector('form')).toBeNull();
  });
});
