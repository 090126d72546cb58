"""Trouble that is neither in the data nor ours: no such file, no right to write."""

import errno


class ThiduaError(Exception):
    """The world is wrong. The message is one Vietnamese sentence; `cli` prints it and exits with 3."""


_REASONS = {
    errno.ENOENT: "không có tệp hoặc thư mục này",
    errno.EACCES: "không có quyền",
    errno.EPERM: "không có quyền",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.EISDIR: "đây là thư mục",
    errno.ENOTDIR: "trên đường dẫn có một tệp ở chỗ của thư mục",
    errno.EEXIST: "đã có tệp cùng tên",
    errno.ENAMETOOLONG: "tên quá dài",
    errno.ELOOP: "liên kết vòng tròn",
    errno.ENOSPC: "đĩa đã đầy",
}


def reason(error: OSError) -> str:
    """Why the system refused, in Vietnamese; in its own words where it seldom does."""
    return _REASONS.get(error.errno or 0) or f"hệ điều hành báo “{error.strerror or error}”"
