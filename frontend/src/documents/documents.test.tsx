import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { DocumentAbilities, DocumentDetail } from '@/api';
import { TWINNING } from '@/features/links/testing';
import { renderApp } from '@/test/renderApp';
import { API, problem, server } from '@/test/server';
import { ALL, MEMORANDUM, READING } from './testing';

const link = `${API}/links/${TWINNING.id}`;
const one = `${API}/documents/${MEMORANDUM.id}`;

function serve(documents: readonly DocumentDetail[], abilities: DocumentAbilities = ALL) {
  server.use(
    http.get(link, () => HttpResponse.json(TWINNING, { headers: { ETag: '"3"' } })),
    http.get(`${link}/abilities`, () => HttpResponse.json({ edit: false, recordActivity: abilities.write })),
    http.get(`${link}/history`, () => HttpResponse.json({ items: [] })),
    http.get(`${link}/documents`, ({ request }) =>
      HttpResponse.json(pageOf(documents, new URL(request.url).searchParams)),
    ),
    http.get(`${link}/documents/abilities`, () => HttpResponse.json(abilities)),
    http.delete(`${API}/uploads/:id`, () => new HttpResponse(null, { status: 204 })),
  );
}

/** What the activities brought comes with a further page. */
function pageOf(documents: readonly DocumentDetail[], asked: URLSearchParams) {
  if (asked.has('cursor')) return { items: [] };
  if (asked.has('activities')) return { items: documents, next: 'c2' };
  const items = documents.filter(({ subject }) => subject.type === 'LINK');
  return { items, total: { count: documents.length, exact: true } };
}

async function panel() {
  return within(await screen.findByRole('region', { name: 'Documentos' }));
}

async function choose(user: ReturnType<typeof renderApp>['user'], file: File) {
  const region = await screen.findByRole('region', { name: 'Documentos' });
  await within(region).findByRole('button', { name: 'Agregar documento' });
  const input = region.querySelector<HTMLInputElement>('header input[type=file]');
  if (!input) throw new Error('No chooser of files');
  await user.upload(input, file);
}

describe('the documents of a record', () => {
  it('say what they are, of which file, and who sees them', async () => {
    serve([MEMORANDUM]);
    renderApp(`/links/${TWINNING.id}`);
    const documents = await panel();
    const item = within(await documents.findByRole('listitem'));
    expect(item.getByText('Memorando firmado')).toBeTruthy();
    expect(item.getByText('Interno')).toBeTruthy();
    expect(item.getByText(/Instrumento · memorando\.pdf · PDF, 482 kB/)).toBeTruthy();
    expect(item.getByText(/analista · Versión 2/)).toBeTruthy();
    expect(item.getByText(MEMORANDUM.file.sha256)).toBeTruthy();
  });

  it('are only read by who may not write them', async () => {
    serve([{ ...MEMORANDUM, visibility: 'PUBLISHED' }], READING);
    renderApp(`/links/${TWINNING.id}`);
    const documents = await panel();
    expect(await documents.findByText('Publicado')).toBeTruthy();
    expect(documents.queryByRole('button', { name: 'Agregar documento' })).toBeNull();
    expect(documents.queryByRole('button', { name: /^Más sobre/ })).toBeNull();
    expect(documents.queryByRole('button', { name: /anterior/ })).toBeNull();
  });

  it('that are none say what to do, to those who may', async () => {
    serve([]);
    renderApp(`/links/${TWINNING.id}`);
    expect(await (await panel()).findByText(/Todavía no hay documentos/)).toBeTruthy();
  });

  it('that cannot be loaded say so, and can be asked for again', async () => {
    serve([MEMORANDUM]);
    let broken = true;
    server.use(
      http.get(`${link}/documents`, () =>
        broken ? problem(404, 'not-found') : HttpResponse.json({ items: [MEMORANDUM] }),
      ),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    const documents = await panel();
    expect(await documents.findByText('No se pudieron cargar los documentos')).toBeTruthy();
    broken = false;
    await user.click(documents.getByRole('button', { name: 'Reintentar' }));
    expect(await documents.findByText('Memorando firmado')).toBeTruthy();
  });

  it('come in by the button, and are there afterwards', async () => {
    const documents: DocumentDetail[] = [];
    serve(documents);
    server.use(
      http.post(`${link}/documents/uploads`, () => HttpResponse.json({ offset: 0 }, { status: 201 })),
      http.patch(`${API}/uploads/:id`, () => HttpResponse.json({ offset: 3 })),
      http.post(`${API}/uploads/:id/complete`, () => {
        documents.push(MEMORANDUM);
        return HttpResponse.json(MEMORANDUM, { status: 201 });
      }),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    await choose(user, new File(['abc'], 'memorando.pdf'));
    expect(await (await panel()).findByText('Memorando firmado')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('that are refused say why until one has read it', async () => {
    serve([]);
    server.use(
      http.post(`${link}/documents/uploads`, () => HttpResponse.json({ offset: 0 }, { status: 201 })),
      http.patch(`${API}/uploads/:id`, () => HttpResponse.json({ offset: 3 })),
      http.post(`${API}/uploads/:id/complete`, () =>
        problem(422, 'validation-failed', {
          errors: [{ pointer: '/content', code: 'document-macros', detail: 'El archivo contiene macros.' }],
        }),
      ),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    await choose(user, new File(['abc'], 'plan.docx'));
    const documents = await panel();
    const note = await documents.findByRole('alert');
    expect(within(note).getByText('No se tomó plan.docx')).toBeTruthy();
    expect(within(note).getByText('El archivo contiene macros.')).toBeTruthy();
    await user.click(within(note).getByRole('button', { name: /^Quitar el aviso/ }));
    expect(documents.queryByRole('alert')).toBeNull();
  });

  it('that somebody else replaced meanwhile are not replaced unseen', async () => {
    const documents = [MEMORANDUM];
    serve(documents);
    server.use(
      http.post(`${link}/documents/uploads`, async ({ request }) => {
        const draft = (await request.json()) as Record<string, unknown>;
        const [present] = documents;
        if (draft.replacesNumber === present?.file.number) return HttpResponse.json({ offset: 0 });
        return problem(409, 'conflict', { detail: 'Alguien reemplazó antes el archivo.' });
      }),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    const panelOfDocuments = await panel();
    await panelOfDocuments.findByText('Memorando firmado');
    documents[0] = { ...MEMORANDUM, file: { ...MEMORANDUM.file, number: 3, name: 'de otra persona.pdf' } };
    await user.upload(
      panelOfDocuments.getByLabelText('Versión nueva de Memorando firmado'),
      new File(['abc'], 'mio.pdf'),
    );
    expect(await panelOfDocuments.findByText('Alguien reemplazó antes el archivo.')).toBeTruthy();
    expect(await panelOfDocuments.findByText(/de otra persona\.pdf/)).toBeTruthy();
    await user.click(panelOfDocuments.getByRole('button', { name: /^Quitar el aviso/ }));
  });

  it('that are empty do not travel', async () => {
    serve([]);
    const { user } = renderApp(`/links/${TWINNING.id}`);
    await choose(user, new File([], 'vacio.pdf'));
    const documents = await panel();
    expect(await documents.findByText('El archivo está vacío.')).toBeTruthy();
    await user.click(documents.getByRole('button', { name: /^Quitar el aviso/ }));
  });

  it('say while the line is away that they resume, and can be cancelled', async () => {
    serve([]);
    server.use(http.post(`${link}/documents/uploads`, () => HttpResponse.error()));
    const { user } = renderApp(`/links/${TWINNING.id}`);
    await choose(user, new File(['abc'], 'lento.pdf'));
    const documents = await panel();
    expect(await documents.findByText('Sin conexión: se reanuda por sí sola')).toBeTruthy();
    expect(documents.getByRole('progressbar', { name: 'Subida de lento.pdf' })).toBeTruthy();
    await user.click(documents.getByRole('button', { name: 'Cancelar la subida de lento.pdf' }));
    await waitFor(() => expect(documents.queryByRole('progressbar')).toBeNull());
  });

  it('show the files they were before', async () => {
    serve([MEMORANDUM]);
    server.use(
      http.get(`${one}/versions`, () =>
        HttpResponse.json([MEMORANDUM.file, { ...MEMORANDUM.file, number: 1, name: 'borrador.pdf' }]),
      ),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    const documents = await panel();
    await user.click(await documents.findByRole('button', { name: 'Versión anterior' }));
    const versions = await documents.findByRole('list', {
      name: 'Versiones anteriores de Memorando firmado',
    });
    expect(within(versions).getAllByRole('listitem')).toHaveLength(1);
    expect(
      within(versions).getByRole('button', { name: 'Descargar la versión 1: borrador.pdf' }),
    ).toBeTruthy();
  });

  it('are published, corrected and declared void under the version on the page', async () => {
    serve([MEMORANDUM]);
    const sent: unknown[] = [];
    server.use(
      http.patch(one, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(MEMORANDUM);
      }),
      http.post(`${one}/void`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(MEMORANDUM);
      }),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    const documents = await panel();
    const menu = await documents.findByRole('button', { name: 'Más sobre Memorando firmado' });
    await user.click(menu);
    await user.click(await screen.findByRole('menuitem', { name: 'Publicar' }));
    await waitFor(() => expect(sent).toEqual([['"2"', { visibility: 'PUBLISHED' }]]));

    await user.click(menu);
    await user.click(await screen.findByRole('menuitem', { name: 'Corregir título y clase' }));
    const edit = within(await screen.findByRole('dialog'));
    await user.clear(edit.getByRole('textbox', { name: /^Título/ }));
    await user.type(edit.getByRole('textbox', { name: /^Título/ }), 'Memorando');
    await user.click(edit.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(sent.at(-1)).toEqual(['"2"', { title: 'Memorando' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await user.click(menu);
    await user.click(await screen.findByRole('menuitem', { name: 'Anular' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Anular' }));
    expect(dialog.getByText('Falta completar')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: /^Motivo/ }), 'Repetido');
    await user.click(dialog.getByRole('button', { name: 'Anular' }));
    await waitFor(() => expect(sent.at(-1)).toEqual(['"2"', { reason: 'Repetido' }]));
  });

  it('of an activity stand under it', async () => {
    const [activity] = TWINNING.activities;
    serve([
      {
        ...MEMORANDUM,
        title: 'Foto de la visita',
        subject: { type: 'ACTIVITY', id: activity?.id ?? '', path: '' },
      },
    ]);
    const more = { ...MEMORANDUM, id: '0199c000-0000-7000-8000-000000000002', title: 'Acta de la visita' };
    server.use(
      http.get(`${link}/documents`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        if (searchParams.get('cursor') !== 'c2') return undefined;
        return HttpResponse.json({
          items: [{ ...more, subject: { type: 'ACTIVITY', id: activity?.id ?? '', path: '' } }],
        });
      }),
    );
    renderApp(`/links/${TWINNING.id}`);
    const activities = within(await screen.findByRole('region', { name: 'Actividades' }));
    expect(await activities.findByText('Foto de la visita')).toBeTruthy();
    expect(activities.getByText('Acta de la visita')).toBeTruthy();
    expect(
      activities.getByRole('button', { name: /^Agregar documento a la actividad: 18 sept? 2019/ }),
    ).toBeTruthy();
  });
});
