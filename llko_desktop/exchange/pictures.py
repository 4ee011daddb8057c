"""Has pictures read, cut and turned by a worker process; a picture or a clear refusal follows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from threading import Lock, Timer
from typing import IO, Any

from llko_desktop.domain.messages import InputError, Message
from llko_desktop.domain.pictures import Crop, PictureLook
from llko_desktop.exchange.picture_limits import PICTURE_LIMITS, WORKER_OPTION, PictureLimits
from llko_desktop.exchange.worker_process import WorkerProcess
from llko_desktop.exchange.workers import worker_command
from llko_desktop.services.ports import ReadPicture

_WORKER = "llko_desktop.exchange.picture_worker"
# More bytes than any JPEG of 2000 pixels a side; a worker that was taken over may say anything.
_MOST_BYTES = 32 * 2**20
# Several pictures often come together; then the worker is there. It holds 40 MB.
_IDLE_SECONDS = 20.0


class PillowReader:
    """Keeps `services.ports.PictureReader`; any thread may ask, one picture at a time is read."""

    def __init__(
        self,
        limits: PictureLimits = PICTURE_LIMITS,
        command: Sequence[str] | None = None,
        idle: float = _IDLE_SECONDS,
    ) -> None:
        """Make a reader; its worker is started when it is first asked, and ended after `idle` seconds."""
        self._limits = limits
        self._command = command or worker_command(WORKER_OPTION, _WORKER)
        self._idle = idle
        self._lock = Lock()
        self._worker: WorkerProcess | None = None
        self._rest: Timer | None = None

    def read(self, data: bytes, name: str) -> ReadPicture:  # noqa: ARG002
        """Read a picture by its content, whatever its file is called.

        Raises `InputError`: `picture_kind_unknown`, `picture_is_svg`, `picture_is_pdf`, `picture_is_video`,
        `picture_damaged`, `picture_too_many_pixels` (width, height, most), `picture_too_small` (width,
        height, least), `picture_too_narrow` (width, height), `picture_needs_too_much`, `picture_too_slow`
        or `picture_reader_failed` for a worker that died or could not be started.
        """
        return self._asked({"do": "read"}, data)

    def cropped(self, jpeg: bytes, crop: Crop) -> ReadPicture:
        """Cut a part out of a picture; `InputError` `crop_outside` or `crop_too_small` too."""
        return self._asked({"do": "crop", "box": [crop.left, crop.top, crop.width, crop.height]}, jpeg)

    def turned(self, jpeg: bytes, quarters: int) -> ReadPicture:
        """Turn a picture clockwise by quarters."""
        return self._asked({"do": "turn", "quarters": quarters % 4}, jpeg)

    def close(self) -> None:
        """End the worker; the next picture starts another."""
        with self._lock:
            self._end()

    def _asked(self, question: Mapping[str, Any], data: bytes) -> ReadPicture:
        if not data:
            raise InputError(Message.of("file_empty"))
        with self._lock:
            if self._rest is not None:
                self._rest.cancel()
            try:
                return self._answer(json.dumps({**question, "length": len(data)}).encode() + b"\n", data)
            finally:
                self._rest = Timer(self._idle, self.close)
                self._rest.daemon = True
                self._rest.start()

    def _answer(self, question: bytes, data: bytes) -> ReadPicture:
        """Put a question to the worker, which is started where there is none, and ended where it fails."""
        if self._worker is not None and self._worker.is_over:
            # The system ended it since, for want of memory; that says nothing of this picture.
            self._end()
        worker = self._worker
        try:
            if worker is None:
                self._worker = worker = WorkerProcess([*self._command, self._limits.to_json()])
            with worker.within(self._limits.seconds) as (questions, answers):
                questions.write(question)
                questions.write(data)
                questions.flush()
                return _told(json.loads(answers.readline()), answers)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            self._end()
            if worker is not None and worker.was_too_slow:
                seconds = round(self._limits.seconds)
                raise InputError(Message.of("picture_too_slow", seconds=seconds)) from error
            raise InputError(Message.of("picture_reader_failed")) from error

    def _end(self) -> None:
        if self._worker is not None:
            self._worker.end()
            self._worker = None


def _told(item: Mapping[str, Any], answers: IO[bytes]) -> ReadPicture:
    """Give what an answer tells; raises `InputError` for a refusal, and others for an answer that is none."""
    if "error" in item:
        raise InputError(Message.of(item["error"], **item["values"]))
    length, frames = int(item["length"]), int(item["frames"])
    if not 0 < length <= _MOST_BYTES:
        raise ValueError("no picture")
    jpeg = answers.read(length)
    if len(jpeg) != length:
        raise ValueError("cut off")
    notes = (Message.of("picture_first_of_many", count=frames),) if frames > 1 else ()
    look = PictureLook(**item["look"])
    return ReadPicture(jpeg, int(item["width"]), int(item["height"]), look, notes)
