import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type DocumentDetail, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { More } from '@/records/More';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { AddFiles } from './AddFiles';
import { DocumentList } from './DocumentList';
import './documents.css';
import { FileDrop } from './FileDrop';
import { abilitiesQuery, documentPagesQuery } from './queries';
import { type DocumentSubject, keyOf } from './subject';
import { UploadList } from './UploadList';
import { type Send, useSend } from './useSend';

interface Props {
  readonly subject: DocumentSubject;
  /** Further ways in which documents come, for those who may bring some. */
  readonly more?: (send: Send) => ReactNode;
  readonly note?: (document: DocumentDetail) => ReactNode;
}

/** The documents of a record: looked at, taken along, and, by those who may, brought and kept in order. */
export function Documents({ subject, more, note }: Props) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const api = useApi();
  const pages = useInfiniteQuery(documentPagesQuery(api, subject));
  const abilities = useQuery(abilitiesQuery(api, subject)).data;
  const send = useSend(subject);
  const documents = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const count = pages.data?.pages[0]?.total?.count ?? 0;
  const mayWrite = abilities?.write === true;
  return (
    <Panel
      title={t('title')}
      aside={count > 0 && format.number(count)}
      end={
        mayWrite && (
          <>
            {more?.(send)}
            <AddFiles onFiles={(files) => send(files)} />
          </>
        )
      }
    >
      <FileDrop isOpen={mayWrite} onFiles={send}>
        <UploadList subject={keyOf(subject)} />
        {pages.isPending && <Skeleton rows={2} label={t('loading')} />}
        {pages.isError && (
          <ProblemState error={pages.error} title={t('failed')} onRetry={() => void pages.refetch()} />
        )}
        {pages.isSuccess && documents.length === 0 && (
          <p className="meta">{t(mayWrite ? 'emptyForWriters' : 'empty')}</p>
        )}
        <DocumentList
          label={t('title')}
          documents={documents}
          abilities={abilities}
          onReplace={(file, replaces) => send([file], { replaces })}
          note={note}
        />
      </FileDrop>
      <More pages={pages} />
    </Panel>
  );
}
