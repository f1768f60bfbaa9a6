/** Why a program failed, in words, from what was printed; null where that is not known. */
export function whyFailed(printed: string): string | null {
  if (/ENOSPC|EDQUOT|EFBIG/.test(printed)) return "Ổ đĩa đầy: xóa bớt tệp rồi chạy lại.";
  if (/EACCES|EPERM|EROFS/.test(printed)) {
    const [, place = "thư mục này"] = /(?:EACCES|EPERM|EROFS): [^'\n]*'([^'\n]+)'/.exec(printed) ?? [];
    return `Không có quyền đọc hoặc ghi ${place}: kiểm tra quyền, hoặc chọn thư mục khác.`;
  }
  if (/EISDIR|ENOTDIR|EEXIST/.test(printed))
    return "Nơi cần ghi có một tệp hoặc thư mục khác cùng tên: xóa hoặc đổi tên nó.";
  if (/heap out of memory|ENOMEM/.test(printed)) return "Máy thiếu bộ nhớ: đóng bớt chương trình rồi chạy lại.";
  return null;
}

/** What stopped a program, for the person who runs it: ours is in words already, what the system says is put into words. */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  if (code.startsWith("ERR_PARSE_ARGS")) return `Lệnh không nhận tham số này: ${error.message}`;
  const why = code && whyFailed(`${code} ${error.message}`);
  return why ? `${why} (${error.message})` : error.message;
}
