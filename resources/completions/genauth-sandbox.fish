complete -c genauth-sandbox -f
complete -c genauth-sandbox -l host -x -d 'IP address to listen on'
complete -c genauth-sandbox -l port -x -d 'Port to listen on'
complete -c genauth-sandbox -l public-url -x -d 'Base that is stated in discovery'
complete -c genauth-sandbox -l seed -r -F -d 'Users and settings to start with'
complete -c genauth-sandbox -l tls-cert -r -F -d 'Certificate chain to serve https with'
complete -c genauth-sandbox -l tls-key -r -F -d 'Private key of the certificate'
complete -c genauth-sandbox -l help -d 'Print the options'
