import { type DataFile } from "#exports/data-files.ts";
import { files } from "../_data-files.ts";

export const getStaticPaths = () =>
  [...files.main, ...files.twins, files.sums].map((file) => ({ params: { file: file.path }, props: { file } }));

export const GET = async ({ props }: { props: { file: DataFile } }) => {
  const bytes = await props.file.content();
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": props.file.type } });
};
