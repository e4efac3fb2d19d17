#pragma once

#include <QString>

/// A sentence as it is to be heard: a masked number in it (PhoneNumber::masked()) is "the number ending in
/// 5678", since screen readers read each of its dots.
QString spokenForm(const QString &sentence);
