#include "app/helpdesk/case/UserProfile.h"

#include "app/genauth/ManagementCalls.h"

WhatBecame::ReadProfile readProfileOf(const QString &userId, Service &management) {
    return [userId, &management] {
        using Read = Result<std::optional<Profile>>;
        return management.call(GetUser{userId}).then([](const Result<ManagedUser> &user) {
            if (user)
                return Read(user->profile);
            const bool isGone = user.error().kind == ErrorKind::UserNotFound;
            return isGone ? Read(std::nullopt) : Read(std::unexpected(user.error()));
        });
    };
}
