import '@/components/settings/screen-share.css';
import { useEffect, useState } from 'preact/hooks';
import { useCover } from '@/components/hooks/use-cover';
import { useWords } from '@/components/hooks/use-language';
import { useReviewTexts } from '@/components/hooks/use-import-texts';
import { ScreenShareCover } from '@/components/settings/ScreenShare';
import { ImportReviewPage } from './ImportReviewPage';
import { PastReviewPage } from './PastReviewPage';

/** The import that the address names, or `null` for the review of the past. */
function importInAddress(): string | null {
  const id = /^#import=(.+)$/.exec(location.hash)?.[1];
  if (id === undefined) return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** One page with two views: the review of an import, and that of the past. */
export function Review({ screenShare }: { screenShare: boolean }) {
  const words = useWords();
  const texts = useReviewTexts();
  const { covered, setCovered } = useCover(screenShare);
  const [importId, setImportId] = useState(importInAddress);
  useEffect(() => {
    const onHash = () => setImportId(importInAddress());
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const title = importId === null ? texts.past.title : texts.title;
  useEffect(() => {
    document.title = `${title} – ${words.appName}`;
  }, [title, words]);
  if (covered) return <ScreenShareCover onShowHere={() => setCovered(false)} />;
  return importId === null ? (
    <PastReviewPage />
  ) : (
    <ImportReviewPage key={importId} importId={importId} />
  );
}
