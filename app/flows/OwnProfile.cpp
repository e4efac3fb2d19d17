#include "app/flows/OwnProfile.h"

WhatBecame::ReadProfile readOwnProfile(Service &service) {
    return [&service] {
        using Read = Result<std::optional<Profile>>;
        return service.call(GetProfile{}).then([](const Result<Profile> &profile) {
            return profile ? Read(*profile) : Read(std::unexpected(profile.error()));
        });
    };
}
