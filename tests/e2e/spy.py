"""Another program of the same user: prints which parts of the process with the id given it can get at. Needs nothing but Python."""

import ctypes
import json
import sys
from pathlib import Path

PTRACE_SEIZE = 0x4206  # as PTRACE_ATTACH, without stopping the other

pid = int(sys.argv[1])


def reads(name):
    try:
        with Path(f"/proc/{pid}/{name}").open("rb") as file:
            return name == "mem" or bool(file.read())
    except OSError:
        return False


found = [name for name in ("environ", "mem") if reads(name)]
if ctypes.CDLL(None).ptrace(PTRACE_SEIZE, pid, None, None) == 0:
    found.append("ptrace")
print(json.dumps(found))
