# bash completion for phone-settings
_phone_settings() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $prev in
    --ca-file) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
    --locale) mapfile -t COMPREPLY < <(compgen -W 'en zh-CN zh-TW ja' -- "$cur") ;;
    --server | --app-id | --user-pool | --management-server | --redirect-port) ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W '--server --app-id --user-pool --helpdesk --check --management-server
            --ca-file --redirect-port --locale --verbose --version --help' -- "$cur")
        ;;
    esac
}
complete -F _phone_settings phone-settings
