# Two packages for the Debian, or its like, that they are built on: libraries have other names in another release.
set(PHONE_SETTINGS_MAINTAINER "Phone Settings developers <phone-settings@example.org>"
    CACHE STRING "Who answers for the packages, as in Debian's control files")

cmake_host_system_information(RESULT system QUERY DISTRIB_INFO)
string(REGEX REPLACE "[^0-9A-Za-z.]" "" release "${system_ID}${system_VERSION_ID}")
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~${release}")
set(PHONE_SETTINGS_DEBIAN_VERSION "${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")

set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL app sandbox)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_CONTACT "${PHONE_SETTINGS_MAINTAINER}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own, as the first line of its description

set(CPACK_DEBIAN_APP_PACKAGE_NAME phone-settings)
set(CPACK_DEBIAN_APP_PACKAGE_SECTION net)
set(CPACK_DEBIAN_APP_DESCRIPTION "bind or change the phone number of a GenAuth / Authing account
A wizard that leads step by step through binding a phone number to an
account, or changing the one it has, with a sign-in in the browser.")
# Loaded at run time, so that nothing sees them in the programs: the driver of the helpdesk's journal, and the library
# of the keychain.
set(CPACK_DEBIAN_APP_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0")
set(CPACK_DEBIAN_APP_PACKAGE_RECOMMENDS
    "ca-certificates, default-dbus-session-bus | dbus-session-bus, gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland, www-browser, xdg-utils")
set(CPACK_DEBIAN_APP_PACKAGE_SUGGESTS genauth-sandbox)

set(CPACK_DEBIAN_SANDBOX_PACKAGE_NAME genauth-sandbox)
set(CPACK_DEBIAN_SANDBOX_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_SANDBOX_DESCRIPTION "GenAuth / Authing service of one's own for trying and testing
Answers the calls that deal with phone numbers for users that exist on
this computer only, prints the text messages that it would send, and can
be told to fail in many ways.")

include(CPack)
