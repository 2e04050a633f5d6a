import { Playground } from '@/components/playground/playground';
import { appOrigin } from '../origin';
import { settingsOf } from './settings-of';

export default async function PlaygroundPage({ searchParams }: PageProps<'/playground'>) {
  return (
    <>
      <h1>Playground</h1>
      <Playground initial={settingsOf(await searchParams)} origin={appOrigin()} />
    </>
  );
}
