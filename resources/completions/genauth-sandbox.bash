# bash completion for genauth-sandbox
_genauth_sandbox() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $prev in
    --seed | --tls-cert | --tls-key) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
    --host | --port | --public-url) ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W '--host --port --public-url --seed --tls-cert --tls-key --help' -- "$cur")
        ;;
    esac
}
complete -F _genauth_sandbox genauth-sandbox
