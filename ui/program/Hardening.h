#pragma once

/// Keeps the tokens in this program's memory from core dumps and from other programs of the same user, where
/// the platform allows it. Not in debug builds, which are there to be looked into.
void sealMemory();
