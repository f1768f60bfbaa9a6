import { frozenFile, portal } from "#data/index.ts";

/** The files of each release as they are kept: no program writes them again. */
export const getStaticPaths = () =>
  portal.releases.flatMap(({ date, files }) =>
    files.map(({ path }) => ({ params: { release: date, file: path }, props: { date, path } })),
  );

type Props = ReturnType<typeof getStaticPaths>[number]["props"];

export const GET = ({ props: { date, path } }: { props: Props }) =>
  new Response(new Uint8Array(frozenFile(date, `data/${path}`)));
