import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '@/api';
import { CALL, TARIFF } from '@/test/administration';
import { FakeSession } from '@/test/fakeSession';
import { server } from '@/test/server';
import { correctionOf as callCorrection } from './calls/correction';
import { fromCall } from './calls/values';
import { correctionOf as capsCorrection } from './caps/correction';
import { fromCaps } from './caps/values';
import { correctionOf as tariffCorrection } from './tariffs/correction';
import { fromTariff } from './tariffs/values';
import { TECHNICIAN, WORKED, WORKED_CAPS } from './testing';

const api = createApi({ baseUrl: '/api/v1', session: new FakeSession(), language: () => 'es' });
const sent: unknown[] = [];

function answering(body: unknown) {
  return async ({ request }: { request: Request }) => {
    const { method, headers } = request;
    const said = ['Content-Type', 'If-Match', 'Change-Reason'].map((name) => headers.get(name));
    sent.push([method, ...said, method === 'GET' ? undefined : await request.json()]);
    return HttpResponse.json(body as object, { headers: { ETag: '"4"' } });
  };
}

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.all(TARIFF, answering(TECHNICIAN)),
    http.all(CALL, answering(WORKED)),
    http.all(`${CALL}/caps`, answering(WORKED)),
  );
});

const nothing = () => undefined;

describe('a correction', () => {
  it('of a tariff names the version and the reason, as a merge patch', async () => {
    const base = fromTariff(TECHNICIAN);
    const { send } = tariffCorrection(api, TECHNICIAN.id);
    const now = await send(
      { base, values: { ...base, source: 'Acta' }, etag: '"3"', reason: ' Érrata ' },
      nothing,
    );
    expect(sent).toEqual([
      ['PATCH', 'application/merge-patch+json', '"3"', '%C3%89rrata', { source: 'Acta' }],
    ]);
    expect(now).toEqual({ data: TECHNICIAN, etag: '"4"' });
  });

  it('of a call likewise', async () => {
    const base = fromCall(WORKED);
    const { send } = callCorrection(api, WORKED.id);
    await send({ base, values: { ...base, notes: '' }, etag: '"3"', reason: undefined }, nothing);
    expect(sent).toEqual([['PATCH', 'application/merge-patch+json', '"3"', null, { notes: null }]]);
  });

  it('that changes nothing is only read again', async () => {
    const tariff = fromTariff(TECHNICIAN);
    const call = fromCall(WORKED);
    const same = { etag: '"3"', reason: undefined };
    await tariffCorrection(api, TECHNICIAN.id).send({ base: tariff, values: tariff, ...same }, nothing);
    await callCorrection(api, WORKED.id).send({ base: call, values: call, ...same }, nothing);
    expect(sent.map((each) => (each as string[])[0])).toEqual(['GET', 'GET']);
  });

  it('of caps puts the whole list in place of what there was', async () => {
    const values = fromCaps(WORKED_CAPS);
    const { send } = capsCorrection(api, WORKED.id);
    await send(
      { base: values, values: { caps: values.caps.slice(1) }, etag: '"3"', reason: 'Anexo' },
      nothing,
    );
    expect(sent).toEqual([['PUT', 'application/json', '"3"', 'Anexo', WORKED_CAPS.slice(1)]]);
  });
});
