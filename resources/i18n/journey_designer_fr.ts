<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Fonts under the SIL Open Font License, icons by Lucide (ISC), window by Qt (LGPL). Everything stays on this computer.</source>
        <translation>Logiciel libre sous licence MIT. Polices sous SIL Open Font License, icônes Lucide (ISC), fenêtre Qt (LGPL). Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Map a customer&apos;s journey with a group, keep it in one file, print it.</source>
        <translation>Cartographiez un parcours client en groupe, gardez-le dans un seul fichier, imprimez-le.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Journey Designer</source>
        <translation>À propos de Journey Designer</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Agenda and timer</source>
        <translation>Ordre du jour et minuteur</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>Back to the touchpoint of this journey</source>
        <translation>Retour au point de contact de ce parcours</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cell coordinates</source>
        <translation>Coordonnées des cases</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Colour: blue</source>
        <translation>Couleur&#xa0;: bleu</translation>
    </message>
    <message>
        <source>Colour: by itself</source>
        <translation>Couleur&#xa0;: par défaut</translation>
    </message>
    <message>
        <source>Colour: coral</source>
        <translation>Couleur&#xa0;: corail</translation>
    </message>
    <message>
        <source>Colour: gold</source>
        <translation>Couleur&#xa0;: or</translation>
    </message>
    <message>
        <source>Colour: plum</source>
        <translation>Couleur&#xa0;: prune</translation>
    </message>
    <message>
        <source>Colour: teal</source>
        <translation>Couleur&#xa0;: bleu-vert</translation>
    </message>
    <message>
        <source>Compose and print a report…</source>
        <translation>Composer et imprimer un rapport…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy lane to a journey</source>
        <translation>Copier la ligne vers un parcours</translation>
    </message>
    <message>
        <source>Copy the map as a picture</source>
        <translation>Copier la carte en image</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Detailed journey of the touchpoint</source>
        <translation>Parcours détaillé du point de contact</translation>
    </message>
    <message>
        <source>Dots…</source>
        <translation>Points de vote…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>Modifier sur place</translation>
    </message>
    <message>
        <source>Everything, nothing dimmed</source>
        <translation>Tout, sans rien estomper</translation>
    </message>
    <message>
        <source>Evidence: assumption</source>
        <translation>Niveau de preuve&#xa0;: hypothèse</translation>
    </message>
    <message>
        <source>Evidence: heard</source>
        <translation>Niveau de preuve&#xa0;: entendu</translation>
    </message>
    <message>
        <source>Evidence: measured</source>
        <translation>Niveau de preuve&#xa0;: mesuré</translation>
    </message>
    <message>
        <source>Evidence: observed</source>
        <translation>Niveau de preuve&#xa0;: observé</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>Ajuster à la carte entière</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Cinq minutes de plus</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation>Donner un point</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Icon of the lane</source>
        <translation>Icône de la ligne</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation>Insérer après</translation>
    </message>
    <message>
        <source>Insert before</source>
        <translation>Insérer avant</translation>
    </message>
    <message>
        <source>Join with the next stage</source>
        <translation>Réunir avec l’étape suivante</translation>
    </message>
    <message>
        <source>Journey as Mermaid text…</source>
        <translation>Parcours en texte Mermaid…</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Garder comme modèle…</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>Moment clé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Map as PDF…</source>
        <translation>Carte en PDF…</translation>
    </message>
    <message>
        <source>Map as PNG picture…</source>
        <translation>Carte en image PNG…</translation>
    </message>
    <message>
        <source>Map as SVG drawing…</source>
        <translation>Carte en dessin SVG…</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menu de la sélection</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Next block of the agenda</source>
        <translation>Bloc suivant de l’ordre du jour</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next saved view</source>
        <translation>Vue enregistrée suivante</translation>
    </message>
    <message>
        <source>Note an idea from the card</source>
        <translation>Noter une idée tirée de la carte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Only the selected stages</source>
        <translation>Seulement les étapes sélectionnées</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Picture on the card…</source>
        <translation>Image sur la carte…</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Print a poster…</source>
        <translation>Imprimer une affiche…</translation>
    </message>
    <message>
        <source>Project details…</source>
        <translation>Détails du projet…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Rapport en PDF…</translation>
    </message>
    <message>
        <source>Report as slides…</source>
        <translation>Rapport en diapositives…</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Vues enregistrées…</translation>
    </message>
    <message>
        <source>Scribe line</source>
        <translation>Ligne du scribe</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Afficher ce qui est masqué</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Signs of the scribe line</source>
        <translation>Signes de la ligne du scribe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage guide</source>
        <translation>Guide des étapes</translation>
    </message>
    <message>
        <source>Stage guides as PDF…</source>
        <translation>Guides des étapes en PDF…</translation>
    </message>
    <message>
        <source>Start a new stage here</source>
        <translation>Commencer une étape ici</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>Démarrer ou suspendre le minuteur</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation>Reprendre un point</translation>
    </message>
    <message>
        <source>Take the satisfaction away</source>
        <translation>Retirer la satisfaction</translation>
    </message>
    <message>
        <source>Things to drag onto the map</source>
        <translation>Éléments à glisser sur la carte</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Turn card into a pain point</source>
        <translation>Changer la carte en irritant</translation>
    </message>
    <message>
        <source>Turn card into a touchpoint</source>
        <translation>Changer la carte en point de contact</translation>
    </message>
    <message>
        <source>Turn card into an opportunity</source>
        <translation>Changer la carte en opportunité</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Voting round…</source>
        <translation>Tour de vote…</translation>
    </message>
    <message>
        <source>Whole project as JSON…</source>
        <translation>Projet entier en JSON…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda and timer</source>
        <translation>Ordre du jour et minuteur</translation>
    </message>
    <message>
        <source>Choose a run sheet. It can be changed at any time.</source>
        <translation>Choisissez un déroulé. Il peut être modifié à tout moment.</translation>
    </message>
    <message>
        <source>Ends at {time}, as things stand</source>
        <translation>Fin prévue à {time}, en l’état</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Keep as my own</source>
        <translation>Garder comme mien</translation>
    </message>
    <message>
        <source>Minutes of the block</source>
        <translation>Minutes du bloc</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>Mon déroulé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nouveau bloc</translation>
    </message>
    <message>
        <source>Next block (F7)</source>
        <translation>Bloc suivant (F7)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Put into the minutes</source>
        <translation>Mettre au compte rendu</translation>
    </message>
    <message>
        <source>Quiet sound at the end</source>
        <translation>Son discret à la fin</translation>
    </message>
    <message>
        <source>Remove {block}</source>
        <translation>Retirer {block}</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The agenda is over</source>
        <translation>L’ordre du jour est terminé</translation>
    </message>
    <message>
        <source>Title of the block</source>
        <translation>Titre du bloc</translation>
    </message>
    <message>
        <source>now {minutes}</source>
        <translation>désormais {minutes}</translation>
    </message>
    <message>
        <source>took {minutes}</source>
        <translation>a pris {minutes}</translation>
    </message>
    <message>
        <source>{block}, done. Go back to it</source>
        <translation>{block}, terminé. Y revenir</translation>
    </message>
    <message>
        <source>{block}, later. Go to it</source>
        <translation>{block}, plus tard. Y aller</translation>
    </message>
    <message>
        <source>{block}, now</source>
        <translation>{block}, maintenant</translation>
    </message>
    <message>
        <source>{block}: {time} left. {task}</source>
        <translation>{block}&#xa0;: reste {time}. {task}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong inside the program. Your work up to here is kept.</source>
        <translation>Une erreur interne s’est produite. Votre travail jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work up to here is kept. A report for those who can mend it is in {file}.</source>
        <translation>Une erreur interne s’est produite. Votre travail jusqu’ici est conservé. Un rapport pour ceux qui peuvent la corriger se trouve dans {file}.</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Choose a drawn face…</source>
        <translation>Choisir un visage dessiné…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>Portrait de {name}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Press to choose a picture, or drop or paste one here</source>
        <translation>Cliquez pour choisir une image, ou déposez-la ou collez-la ici</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
</context>
<context>
    <name>Bring</name>
    <message>
        <source>Bring</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring copies beside them</source>
        <translation>Importer des copies à côté</translation>
    </message>
    <message>
        <source>Bring personas</source>
        <translation>Importer des personas</translation>
    </message>
    <message>
        <source>Bring personas from another project</source>
        <translation>Importer des personas d’un autre projet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export the mental model</source>
        <translation>Exporter le modèle mental</translation>
    </message>
    <message>
        <source>From the project {title}: with traits, findings, picture and voice.</source>
        <translation>Du projet {title}&#xa0;: avec traits, constats, photo et voix.</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <source>Persona as PDF</source>
        <translation>Persona en PDF</translation>
    </message>
    <message>
        <source>Persona as a picture</source>
        <translation>Persona en image</translation>
    </message>
    <message>
        <source>Persona as a project of its own</source>
        <translation>Persona en projet séparé</translation>
    </message>
    <message>
        <source>Personas of the other project</source>
        <translation>Personas de l’autre projet</translation>
    </message>
    <message>
        <source>Research to do as PDF</source>
        <translation>Recherches à mener en PDF</translation>
    </message>
    <message>
        <source>Those that are here already</source>
        <translation>Ceux qui sont déjà là</translation>
    </message>
    <message>
        <source>Update them: take over what that project says</source>
        <translation>Les mettre à jour&#xa0;: reprendre ce que dit ce projet</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà là</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Evidence</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Carte du parcours</translation>
    </message>
    <message>
        <source>More for this card</source>
        <translation>Plus d’options pour cette carte</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nouveau point de contact</translation>
    </message>
    <message>
        <source>Overview of the journey</source>
        <translation>Vue d’ensemble du parcours</translation>
    </message>
    <message>
        <source>Text of the map</source>
        <translation>Texte de la carte</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À domicile</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Livreur</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Service client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>Discussion de groupe</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Moteur de recherche</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Télévision</translation>
    </message>
    <message>
        <source>Usual channels</source>
        <translation>Canaux courants</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Bouche-à-oreille</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A colour is written as #rrggbb, for instance #0a7d8c.</source>
        <translation>Une couleur s’écrit #rrggbb, par exemple #0a7d8c.</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>Comme le projet</translation>
    </message>
    <message>
        <source>At the foot, instead of the title</source>
        <translation>En pied, au lieu du titre</translation>
    </message>
    <message>
        <source>At the head of every page</source>
        <translation>En tête de chaque page</translation>
    </message>
    <message>
        <source>Choose, paste or drop a picture</source>
        <translation>Choisissez, collez ou déposez une image</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Colour of the client</source>
        <translation>Couleur du client</translation>
    </message>
    <message>
        <source>Compose a report</source>
        <translation>Composer un rapport</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Logo and colour of the client</source>
        <translation>Logo et couleur du client</translation>
    </message>
    <message>
        <source>Logo of the client</source>
        <translation>Logo du client</translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation>Nom d’un nouveau préréglage</translation>
    </message>
    <message>
        <source>Names of people are shown</source>
        <translation>Les noms des personnes sont montrés</translation>
    </message>
    <message>
        <source>No preset taken</source>
        <translation>Aucun préréglage choisi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Pages, in their order</source>
        <translation>Pages, dans leur ordre</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Pages&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Paper of the maps</source>
        <translation>Papier des cartes</translation>
    </message>
    <message>
        <source>Paper of the texts</source>
        <translation>Papier des textes</translation>
    </message>
    <message>
        <source>Photos are shown</source>
        <translation>Les photos sont montrées</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as slides…</source>
        <translation>Enregistrer en diapositives…</translation>
    </message>
    <message>
        <source>Space ticks a page, Alt with an arrow moves it.</source>
        <translation>Espace coche une page, Alt avec une flèche la déplace.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Text in this colour would be hard to read. It is printed darker: {colour}.</source>
        <translation>Un texte de cette couleur se lirait mal. Il est imprimé plus foncé&#xa0;: {colour}.</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Les pages se préparent…</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>L’aperçu a été arrêté.</translation>
    </message>
    <message>
        <source>The smallest that takes the map</source>
        <translation>Le plus petit qui contient la carte</translation>
    </message>
    <message>
        <source>Tick a page to print it.</source>
        <translation>Cochez une page pour l’imprimer.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo takes the whole merge back.</source>
        <translation>Annuler défait toute la fusion.</translation>
    </message>
    <message>
        <source>Where the versions differed</source>
        <translation>Différences entre les deux versions</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind} «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>{what}: both changed {fields}; yours stays.</source>
        <translation>{what}&#xa0;: modifié des deux côtés ({fields})&#x202f;; votre version est gardée.</translation>
    </message>
    <message>
        <source>{what}: it was deleted, but holds something new; it stays.</source>
        <translation>{what}&#xa0;: supprimé, mais contient du nouveau&#x202f;; il reste.</translation>
    </message>
    <message>
        <source>{what}: its lane is gone; it lies in another one.</source>
        <translation>{what}&#xa0;: sa ligne n’existe plus&#x202f;; placé dans une autre.</translation>
    </message>
    <message>
        <source>{what}: the criteria are locked, so it stays as agreed.</source>
        <translation>{what}&#xa0;: les critères sont verrouillés, il reste comme convenu.</translation>
    </message>
    <message>
        <source>{what}: there is no place for it; it was left out.</source>
        <translation>{what}&#xa0;: plus de place pour lui&#x202f;; il a été écarté.</translation>
    </message>
    <message>
        <source>{what}: they deleted what you changed; yours stays.</source>
        <translation>{what}&#xa0;: supprimé de l’autre côté mais modifié par vous&#x202f;; votre version est gardée.</translation>
    </message>
    <message>
        <source>{what}: you deleted what they changed; theirs stays.</source>
        <translation>{what}&#xa0;: supprimé par vous mais modifié de l’autre côté&#x202f;; l’autre version est gardée.</translation>
    </message>
    <message>
        <source>{what}: {fields} spoke of something that is gone; now empty.</source>
        <translation>{what}&#xa0;: le lien ({fields}) menait à un élément disparu&#x202f;; il est vidé.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>By stage</source>
        <translation>Par étape</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Does it exist?</source>
        <translation>Existe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format, channel, link</source>
        <translation>Format, canal, lien</translation>
    </message>
    <message>
        <source>Gaps first</source>
        <translation>Manques d’abord</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>No content listed. Add the texts, photos and films this journey needs.</source>
        <translation>Aucun contenu. Ajoutez les textes, photos et films utiles au parcours.</translation>
    </message>
    <message>
        <source>Nobody’s journey</source>
        <translation>Parcours de personne</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Nothing is listed here. Add cards in the content lane of the map.</source>
        <translation>Rien n’est listé ici. Ajoutez des cartes dans la ligne Contenu de la carte.</translation>
    </message>
    <message>
        <source>Nothing listed</source>
        <translation>Rien de listé</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened; this stays as it is written.</source>
        <translation>Seules les adresses web et de courriel peuvent être ouvertes&#x202f;; ceci reste tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>Ouvrir {link}</translation>
    </message>
    <message>
        <source>Opens {link}</source>
        <translation>Ouvre {link}</translation>
    </message>
    <message>
        <source>Persona and stage</source>
        <translation>Persona et étape</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>The whole stage</source>
        <translation>Toute l’étape</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>text, photo, film …</source>
        <translation>texte, photo, film…</translation>
    </message>
    <message>
        <source>{persona}: {stage}</source>
        <translation>{persona}&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>{share} of what is listed is there.</source>
        <translation>{share} de ce qui est listé existe.</translation>
    </message>
</context>
<context>
    <name>Crop</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Picture in the round frame</source>
        <translation>Image dans le cadre rond</translation>
    </message>
    <message>
        <source>Picture of the persona</source>
        <translation>Portrait du persona</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Utiliser cette image</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Earlier versions on this computer</source>
        <translation>Versions antérieures sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Ouvrir cette version</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Ouvrir ce qui est lisible</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Ce fichier est endommagé</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>12 March 2026</source>
        <translation>12 mars 2026</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 12 March 2026.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 12 mars 2026.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Detailed journey</source>
        <translation>Parcours détaillé</translation>
    </message>
    <message>
        <source>Journey without a title</source>
        <translation>Parcours sans titre</translation>
    </message>
    <message>
        <source>Link to {journey}</source>
        <translation>Lier à {journey}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>{touchpoint} in {journey}</source>
        <translation>{touchpoint} dans {journey}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n hint(s).</source>
        <translation>
            <numerusform>%n conseil.</numerusform>
            <numerusform>%n conseils.</numerusform>
        </translation>
    </message>
    <message>
        <source>(future)</source>
        <translation>(futur)</translation>
    </message>
    <message>
        <source>All that is said of {name} is assumed. Ask, watch or measure.</source>
        <translation>Tout ce qui est dit de {name} est supposé. Demandez, observez ou mesurez.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves that are never under 0</source>
        <translation>Courbes jamais sous 0</translation>
    </message>
    <message>
        <source>Empty cells in filled rows</source>
        <translation>Cases vides dans des lignes remplies</translation>
    </message>
    <message>
        <source>Everywhere in this project</source>
        <translation>Partout dans ce projet</translation>
    </message>
    <message>
        <source>First steps that are missing</source>
        <translation>Premiers pas manquants</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Hush all hints of this kind</source>
        <translation>Taire tous les conseils de ce genre</translation>
    </message>
    <message>
        <source>Hush this hint</source>
        <translation>Taire ce conseil</translation>
    </message>
    <message>
        <source>Hushed in this project</source>
        <translation>Conseils tus dans ce projet</translation>
    </message>
    <message>
        <source>Ideas without date</source>
        <translation>Idées sans date</translation>
    </message>
    <message>
        <source>Ideas without owner</source>
        <translation>Idées sans responsable</translation>
    </message>
    <message>
        <source>Last steps that are missing</source>
        <translation>Derniers pas manquants</translation>
    </message>
    <message>
        <source>Map doctor</source>
        <translation>Docteur de la carte</translation>
    </message>
    <message>
        <source>Names that are there twice</source>
        <translation>Noms en double</translation>
    </message>
    <message>
        <source>No idea answers the pain point “{text}”.</source>
        <translation>Aucune idée ne répond à l’irritant «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody owns the idea “{title}”. Who will do it?</source>
        <translation>Personne n’est responsable de l’idée «&#x202f;{title}&#x202f;». Qui s’en charge&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Pain points without idea</source>
        <translation>Irritants sans idée</translation>
    </message>
    <message>
        <source>Personas without evidence</source>
        <translation>Personas sans preuve</translation>
    </message>
    <message>
        <source>Stages named like departments</source>
        <translation>Étapes nommées comme des services</translation>
    </message>
    <message>
        <source>Tell all again</source>
        <translation>Tout redire</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Le redire</translation>
    </message>
    <message>
        <source>Texts too long for the wall</source>
        <translation>Textes trop longs pour le mur</translation>
    </message>
    <message>
        <source>The curve of “{title}” is never under 0. Was nobody ever unhappy?</source>
        <translation>La courbe de «&#x202f;{title}&#x202f;» ne passe jamais sous 0. Personne n’a jamais été mécontent&#x202f;?</translation>
    </message>
    <message>
        <source>The first stage, “{name}”, has no touchpoint yet. How does it begin for the customer?</source>
        <translation>La première étape, «&#x202f;{name}&#x202f;», n’a pas encore de point de contact. Comment cela commence-t-il pour le client&#x202f;?</translation>
    </message>
    <message>
        <source>The idea “{title}” has no date. Until when?</source>
        <translation>L’idée «&#x202f;{title}&#x202f;» n’a pas de date. Pour quand&#x202f;?</translation>
    </message>
    <message>
        <source>The last stage, “{name}”, has no touchpoint yet. How does it end for the customer?</source>
        <translation>La dernière étape, «&#x202f;{name}&#x202f;», n’a pas encore de point de contact. Comment cela finit-il pour le client&#x202f;?</translation>
    </message>
    <message>
        <source>The name “{name}” is there twice. Tell them apart.</source>
        <translation>Le nom «&#x202f;{name}&#x202f;» existe deux fois. Distinguez-les.</translation>
    </message>
    <message>
        <source>The row “{lane}” is nearly full, but “{name}” has nothing in it.</source>
        <translation>La ligne «&#x202f;{lane}&#x202f;» est presque pleine, mais «&#x202f;{name}&#x202f;» n’y a rien.</translation>
    </message>
    <message>
        <source>The touchpoint “{name}” has no channel. Where does the contact take place?</source>
        <translation>Le point de contact «&#x202f;{name}&#x202f;» n’a pas de canal. Où a lieu le contact&#x202f;?</translation>
    </message>
    <message>
        <source>They forbid nothing. Delete hushes one for this project.</source>
        <translation>Ils n’interdisent rien. Suppr en fait taire un pour ce projet.</translation>
    </message>
    <message>
        <source>This card has {count} characters; the wall shows about {most}: “{text}”.</source>
        <translation>Cette carte a {count} caractères&#x202f;; le mur en montre environ {most}&#xa0;: «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>This name has {count} characters; the wall shows about {most}: “{text}”.</source>
        <translation>Ce nom a {count} caractères&#x202f;; le mur en montre environ {most}&#xa0;: «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Touchpoints without channel</source>
        <translation>Points de contact sans canal</translation>
    </message>
    <message>
        <source>Whoever opens the file is not told these either.</source>
        <translation>Qui ouvre le fichier ne les voit pas non plus.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a department. Name the stage after what the customer does there.</source>
        <translation>«&#x202f;{name}&#x202f;» est le nom d’un service. Nommez l’étape d’après ce que le client y fait.</translation>
    </message>
    <message>
        <source>“{title}” begins at the purchase. What happens before it?</source>
        <translation>«&#x202f;{title}&#x202f;» commence à l’achat. Que se passe-t-il avant&#x202f;?</translation>
    </message>
    <message>
        <source>“{title}” ends at the purchase. What happens after it?</source>
        <translation>«&#x202f;{title}&#x202f;» finit à l’achat. Que se passe-t-il après&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of this person</source>
        <translation>
            <numerusform>dont %n de cette personne</numerusform>
            <numerusform>dont %n de cette personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points de vote</translation>
    </message>
    <message>
        <source>Dots for each person (0: no limit)</source>
        <translation>Points par personne (0&#xa0;: sans limite)</translation>
    </message>
    <message>
        <source>Dots without a name have no limit.</source>
        <translation>Les points sans nom n’ont pas de limite.</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation>Donner un point</translation>
    </message>
    <message>
        <source>Give a dot for {name}</source>
        <translation>Donner un point pour {name}</translation>
    </message>
    <message>
        <source>Give a dot for {name} ({left} left)</source>
        <translation>Donner un point pour {name} (reste {left})</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>Most dots first</source>
        <translation>Le plus de points d’abord</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation>Reprendre un point</translation>
    </message>
    <message>
        <source>Take all dots away</source>
        <translation>Enlever tous les points</translation>
    </message>
    <message>
        <source>There is no card on this journey yet.</source>
        <translation>Ce parcours n’a pas encore de carte.</translation>
    </message>
    <message>
        <source>There is no idea yet.</source>
        <translation>Il n’y a pas encore d’idée.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n dot(s) left.</source>
        <translation>
            <numerusform>Il reste %n point à {name}.</numerusform>
            <numerusform>Il reste %n points à {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has put %n dot(s).</source>
        <translation>
            <numerusform>{name} a posé %n point.</numerusform>
            <numerusform>{name} a posé %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyMap</name>
    <message>
        <source>New journey</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>No journey yet.</source>
        <translation>Aucun parcours.</translation>
    </message>
    <message>
        <source>Who travels, and from where to where?</source>
        <translation>Qui vit ce parcours, et d’où à où&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A card and its lane must belong to the same journey.</source>
        <translation>Une carte et sa ligne doivent appartenir au même parcours.</translation>
    </message>
    <message>
        <source>A card lies under one touchpoint or under one whole stage.</source>
        <translation>Une carte se place sous un point de contact ou sous toute une étape.</translation>
    </message>
    <message>
        <source>A fault of the program kept the file from being written. Your work is safe on this computer: save under another name.</source>
        <translation>Une erreur du programme a empêché d’écrire le fichier. Votre travail est en sécurité sur cet ordinateur&#xa0;: enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>A file holds exactly one project.</source>
        <translation>Un fichier contient exactement un projet.</translation>
    </message>
    <message>
        <source>A journey cannot be its own detail. Choose another journey.</source>
        <translation>Un parcours ne peut pas être son propre détail. Choisissez un autre parcours.</translation>
    </message>
    <message>
        <source>A journey holds {most} cards at most. Start another journey.</source>
        <translation>Un parcours contient au plus {most} cartes. Commencez un autre parcours.</translation>
    </message>
    <message>
        <source>A journey holds {most} touchpoints at most. Start another journey.</source>
        <translation>Un parcours contient au plus {most} points de contact. Commencez un autre parcours.</translation>
    </message>
    <message>
        <source>A link joins two different concepts of the same mental model.</source>
        <translation>Un lien relie deux concepts différents du même modèle mental.</translation>
    </message>
    <message>
        <source>A picture of the map keeps no images.</source>
        <translation>Une image de la carte ne garde pas d’images.</translation>
    </message>
    <message>
        <source>A poster is between 200 and 20,000 mm wide and high. Choose another size.</source>
        <translation>Une affiche mesure entre 200 et 20&#x202f;000 mm en largeur et en hauteur. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>A project always has its title page; it cannot be deleted.</source>
        <translation>Un projet a toujours sa page de titre&#x202f;; elle ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>A project holds {most} of these at most: {record}. Start another project.</source>
        <translation>Un projet en contient au plus {most}&#xa0;: {record}. Commencez un autre projet.</translation>
    </message>
    <message>
        <source>A scale needs a value from 1 to 5, and other traits have none.</source>
        <translation>Une échelle a une valeur de 1 à 5&#x202f;; les autres traits n’en ont pas.</translation>
    </message>
    <message>
        <source>A stage is split after its first touchpoint. Choose a later one.</source>
        <translation>Une étape se divise après son premier point de contact. Choisissez-en un suivant.</translation>
    </message>
    <message>
        <source>A {record} is pinned to something that does not exist.</source>
        <translation>Un élément «&#x202f;{record}&#x202f;» est épinglé à quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>An action cannot need itself, nor one that waits for it. Choose another one.</source>
        <translation>Une action ne peut dépendre ni d’elle-même, ni d’une action qui l’attend. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>An image or a sound is too large for a project.</source>
        <translation>Une image ou un son est trop grand pour un projet.</translation>
    </message>
    <message>
        <source>An image or a sound of this project is missing or damaged. Replace it, then try again.</source>
        <translation>Une image ou un son de ce projet manque ou est endommagé. Remplacez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>An image or a sound of this project is missing. Add it again.</source>
        <translation>Une image ou un son de ce projet manque. Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Choose a touchpoint first: the card is put under it.</source>
        <translation>Choisissez d’abord un point de contact&#xa0;: la carte se place en dessous.</translation>
    </message>
    <message>
        <source>Dots go on cards and ideas.</source>
        <translation>Les points se posent sur des cartes et des idées.</translation>
    </message>
    <message>
        <source>Mermaid knows “journey” in small letters only</source>
        <translation>Mermaid ne connaît «&#x202f;journey&#x202f;» qu’en minuscules</translation>
    </message>
    <message>
        <source>Mermaid takes one journey a diagram; here begins another</source>
        <translation>Mermaid prend un parcours par diagramme&#x202f;; un autre commence ici</translation>
    </message>
    <message>
        <source>Mermaid takes one task a line; here there are several</source>
        <translation>Mermaid prend une tâche par ligne&#x202f;; il y en a plusieurs ici</translation>
    </message>
    <message>
        <source>No journey was found in this file. A Mermaid diagram begins with the word journey on a line of its own.</source>
        <translation>Aucun parcours dans ce fichier. Un diagramme Mermaid commence par le mot journey, seul sur sa ligne.</translation>
    </message>
    <message>
        <source>No journey was found in this file. What can be imported: Mermaid (a .mmd file, or inside .md or .html) and projects that Journey Designer exported as JSON.</source>
        <translation>Aucun parcours dans ce fichier. On peut importer&#xa0;: Mermaid (fichier .mmd, ou dans un .md ou .html) et les projets exportés en JSON par Journey Designer.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or attach a sound file instead.</source>
        <translation>Aucun microphone trouvé. Branchez-en un, ou joignez un fichier audio.</translation>
    </message>
    <message>
        <source>No picture can be made at this scale. Choose another.</source>
        <translation>Aucune image n’est possible à cette échelle. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>No program on this computer plays this sound. Export it, and open it where one does.</source>
        <translation>Aucun programme de cet ordinateur ne lit ce son. Exportez-le et ouvrez-le là où c’est possible.</translation>
    </message>
    <message>
        <source>Nothing can be played on this computer. Connect a loudspeaker or headphones, then try again.</source>
        <translation>Rien ne peut être lu sur cet ordinateur. Branchez un haut-parleur ou un casque, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be read of this file any more. Open a backup.</source>
        <translation>Plus rien n’est lisible dans ce fichier. Ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>One person judges an idea once by each criterion.</source>
        <translation>Une personne évalue une idée une seule fois par critère.</translation>
    </message>
    <message>
        <source>People put more dots here by name. Take theirs back one by one.</source>
        <translation>Des personnes ont posé ici plus de points à leur nom. Reprenez-les un par un.</translation>
    </message>
    <message>
        <source>Say who votes: a name, a number, a seat.</source>
        <translation>Dites qui vote&#xa0;: un nom, un numéro, une place.</translation>
    </message>
    <message>
        <source>Somebody else has changed the file since it was opened here. Nothing was overwritten. Merge the two, or keep both by saving yours under another name.</source>
        <translation>Quelqu’un d’autre a modifié le fichier depuis son ouverture ici. Rien n’a été écrasé. Fusionnez les deux, ou gardez les deux en enregistrant le vôtre sous un autre nom.</translation>
    </message>
    <message>
        <source>Somebody is called {participant} already.</source>
        <translation>Quelqu’un s’appelle déjà {participant}.</translation>
    </message>
    <message>
        <source>The criteria are locked. Unlock them before you change them.</source>
        <translation>Les critères sont verrouillés. Déverrouillez-les avant de les modifier.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check it, or save somewhere else.</source>
        <translation>Le disque n’a pas pu être lu ou écrit. Vérifiez-le, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>The disk could not be written; this step was not done. Check the disk.</source>
        <translation>Impossible d’écrire sur le disque&#x202f;; cette action n’a pas été faite. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to it. Check it, or save somewhere else.</source>
        <translation>Le disque n’a pas gardé ce qui y a été écrit. Vérifiez-le, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>The disk does not take a file of this size. Save somewhere else.</source>
        <translation>Le disque n’accepte pas un fichier de cette taille. Enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or save somewhere else.</source>
        <translation>Le disque est plein. Libérez de l’espace, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>The disk is full; this step was not done. Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;; cette action n’a pas été faite. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The file is no longer at its place. Your work is safe on this computer: bring the file or the disk back, or save under another name.</source>
        <translation>Le fichier n’est plus à sa place. Votre travail est en sécurité sur cet ordinateur&#xa0;: remettez le fichier ou le disque, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>The image cannot be kept. Try another one.</source>
        <translation>L’image ne peut pas être gardée. Essayez-en une autre.</translation>
    </message>
    <message>
        <source>The image cannot be read; use a PNG, JPEG, WebP or GIF.</source>
        <translation>L’image est illisible&#x202f;; utilisez un PNG, JPEG, WebP ou GIF.</translation>
    </message>
    <message>
        <source>The image file is larger than {limit} MB.</source>
        <translation>Le fichier image dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>The image has more than {limit} million pixels; use a smaller one.</source>
        <translation>L’image dépasse {limit} millions de pixels&#x202f;; prenez-en une plus petite.</translation>
    </message>
    <message>
        <source>The image has more than {most} million pixels. Make it smaller, then add it again.</source>
        <translation>L’image dépasse {most} millions de pixels. Réduisez-la, puis ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete. Try another copy of it.</source>
        <translation>L’image est endommagée ou incomplète. Essayez une autre copie.</translation>
    </message>
    <message>
        <source>The image is larger than {most} MB. Make it smaller, then add it again.</source>
        <translation>L’image dépasse {most} Mo. Réduisez-la, puis ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>The image “{name}” cannot be read. Check that it still exists and may be opened.</source>
        <translation>L’image «&#x202f;{name}&#x202f;» est illisible. Vérifiez qu’elle existe encore et peut être ouverte.</translation>
    </message>
    <message>
        <source>The map “{journey}” does not fit on {paper}, even in parts, with text that can be read. Choose larger paper, or none: the page then takes the size it needs.</source>
        <translation>La carte «&#x202f;{journey}&#x202f;» ne tient pas sur {paper}, même en plusieurs parties, avec un texte lisible. Choisissez un papier plus grand, ou aucun&#xa0;: la page prendra la taille nécessaire.</translation>
    </message>
    <message>
        <source>The pages could not be made: too little memory was left. Close other programs and try again.</source>
        <translation>Les pages n’ont pas pu être créées&#xa0;: il ne restait pas assez de mémoire. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The program&apos;s own folder does not keep what is written to it.</source>
        <translation>Le dossier propre au programme ne garde pas ce qu’on y écrit.</translation>
    </message>
    <message>
        <source>The program&apos;s own folder is read-only; this step was not done.</source>
        <translation>Le dossier propre au programme est en lecture seule&#x202f;; cette action n’a pas été faite.</translation>
    </message>
    <message>
        <source>The sound is missing from this project. Attach it again.</source>
        <translation>Le son manque dans ce projet. Joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>The sound “{name}” cannot be read. Check that it still exists and may be opened.</source>
        <translation>Le son «&#x202f;{name}&#x202f;» ne peut pas être lu. Vérifiez qu’il existe encore et qu’il peut être ouvert.</translation>
    </message>
    <message>
        <source>The template could not be kept: {reason}. Make room on the disk, then try again.</source>
        <translation>Le modèle n’a pas pu être gardé&#xa0;: {reason}. Faites de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The working copy of this project is damaged; this step was not done. Close the project and open it again.</source>
        <translation>La copie de travail de ce projet est endommagée&#x202f;; cette action n’a pas été faite. Fermez le projet et rouvrez-le.</translation>
    </message>
    <message>
        <source>The {field} of a {record} cannot hold this value.</source>
        <translation>Le champ {field} ({record}) n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>The {field} of a {record} is longer than {most} characters. Shorten it.</source>
        <translation>Le champ {field} ({record}) dépasse {most} caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The {field} of a {record} is not a day as YYYY-MM-DD.</source>
        <translation>Le champ {field} ({record}) n’est pas une date de la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The {field} of a {record} must lie between {low} and {high}.</source>
        <translation>Le champ {field} ({record}) doit être compris entre {low} et {high}.</translation>
    </message>
    <message>
        <source>The {field} of a {record} names something that does not exist.</source>
        <translation>Le champ {field} ({record}) désigne un élément qui n’existe pas.</translation>
    </message>
    <message>
        <source>There are no criteria yet. Choose what ideas are judged by first.</source>
        <translation>Il n’y a pas encore de critères. Choisissez d’abord sur quoi les idées sont jugées.</translation>
    </message>
    <message>
        <source>There are no pages called {name}. Choose of these: {pages}.</source>
        <translation>Aucune page ne s’appelle {name}. Choisissez parmi&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>There are no sheets called {sheet}. Choose A4, A3 or Letter.</source>
        <translation>Il n’y a pas de feuilles nommées {sheet}. Choisissez A4, A3 ou Letter.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Il existe déjà un fichier de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no file or folder at this place. Choose another.</source>
        <translation>Il n’y a ni fichier ni dossier à cet endroit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no journey called “{journey}” in this project. Look up its title and try again.</source>
        <translation>Aucun parcours de ce projet ne s’appelle «&#x202f;{journey}&#x202f;». Vérifiez son titre et réessayez.</translation>
    </message>
    <message>
        <source>There is no journey called “{title}” in this project.</source>
        <translation>Aucun parcours de ce projet ne s’appelle «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no journey to print yet. Add one first.</source>
        <translation>Aucun parcours à imprimer. Ajoutez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no paper called {paper}. Choose one of {papers}.</source>
        <translation>Aucun papier ne s’appelle {paper}. Choisissez parmi {papers}.</translation>
    </message>
    <message>
        <source>There is no persona in “{name}”. Choose another project.</source>
        <translation>Il n’y a pas de persona dans «&#x202f;{name}&#x202f;». Choisissez un autre projet.</translation>
    </message>
    <message>
        <source>There is no persona to print yet. Add one first.</source>
        <translation>Aucun persona à imprimer. Ajoutez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
        <translation>Le presse-papiers ne contient pas d’image. Copiez-en une, puis collez-la ici.</translation>
    </message>
    <message>
        <source>There is no poster size {size}. Choose A2, A1, A0, or a width and height in millimetres such as 3000x841.</source>
        <translation>Le format d’affiche {size} n’existe pas. Choisissez A2, A1, A0, ou une largeur et une hauteur en millimètres comme 3000x841.</translation>
    </message>
    <message>
        <source>There is no report in the language {language}. Choose one of {languages}.</source>
        <translation>Aucun rapport dans la langue {language}. Choisissez parmi {languages}.</translation>
    </message>
    <message>
        <source>There is no stage after this one to join it with.</source>
        <translation>Il n’y a pas d’étape suivante à réunir avec celle-ci.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another place.</source>
        <translation>Ce dossier n’existe pas. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is no table here. Copy its cells, or choose a CSV file.</source>
        <translation>Il n’y a pas de tableau ici. Copiez ses cellules, ou choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. Choose one of these: {names}.</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;» n’existe pas. Choisissez parmi&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This JSON is nested too deep to be a project. Nothing was imported.</source>
        <translation>Ce JSON est trop imbriqué pour être un projet. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This JSON is no project of Journey Designer. Only JSON that Journey Designer exported is imported.</source>
        <translation>Ce JSON n’est pas un projet Journey Designer. Seul le JSON exporté par Journey Designer est importé.</translation>
    </message>
    <message>
        <source>This disk is read-only. Save somewhere else.</source>
        <translation>Ce disque est en lecture seule. Enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>This file holds more than a project can hold.</source>
        <translation>Ce fichier contient plus qu’un projet ne peut contenir.</translation>
    </message>
    <message>
        <source>This file is damaged. It was left as it is. Open a backup, or open what can still be read as a new project.</source>
        <translation>Ce fichier est endommagé. Il a été laissé tel quel. Ouvrez une sauvegarde, ou ouvrez ce qui est encore lisible comme nouveau projet.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was imported.</source>
        <translation>Ce fichier est vide. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This file is empty. Open a backup, or another file.</source>
        <translation>Ce fichier est vide. Ouvrez une sauvegarde, ou un autre fichier.</translation>
    </message>
    <message>
        <source>This file is not text in UTF-8 or UTF-16. Save it as UTF-8, then import it again.</source>
        <translation>Ce fichier n’est pas du texte en UTF-8 ou UTF-16. Enregistrez-le en UTF-8, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>This file is not text. Nothing was imported.</source>
        <translation>Ce fichier n’est pas du texte. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This file is read-only. Save under another name, or allow writing.</source>
        <translation>Ce fichier est en lecture seule. Enregistrez sous un autre nom, ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>This file is too large to be a journey. Nothing was imported.</source>
        <translation>Ce fichier est trop grand pour être un parcours. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This file is too large to be a project.</source>
        <translation>Ce fichier est trop grand pour être un projet.</translation>
    </message>
    <message>
        <source>This file is too large to be imported.</source>
        <translation>Ce fichier est trop grand pour être importé.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Journey Designer (format {version}; this one reads up to {known}). Update the program, then open it again.</source>
        <translation>Ce fichier vient d’une version plus récente de Journey Designer (format {version}&#x202f;; celle-ci lit jusqu’au {known}). Mettez le programme à jour, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>This finding is about nobody in particular. Choose a persona first.</source>
        <translation>Ce constat ne concerne personne en particulier. Choisissez d’abord un persona.</translation>
    </message>
    <message>
        <source>This image or sound is larger than {most} MB. Choose a smaller one.</source>
        <translation>Cette image ou ce son dépasse {most} Mo. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Choose another name.</source>
        <translation>C’est un dossier, pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is a project already. Open it instead of importing it.</source>
        <translation>C’est déjà un projet. Ouvrez-le au lieu de l’importer.</translation>
    </message>
    <message>
        <source>This is no valid JSON: line {line} cannot be read. Nothing was imported.</source>
        <translation>JSON non valide&#xa0;: la ligne {line} est illisible. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>This is not a Journey Designer project. Choose a .cjm file.</source>
        <translation>Ce n’est pas un projet Journey Designer. Choisissez un fichier .cjm.</translation>
    </message>
    <message>
        <source>This is not an image that can be shown. Use a PNG, JPEG, GIF or WebP file.</source>
        <translation>Cette image ne peut pas être affichée. Utilisez un fichier PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>This is there already, and once is enough: {record}.</source>
        <translation>C’est déjà là, et une fois suffit&#xa0;: {record}.</translation>
    </message>
    <message>
        <source>This journey has no lane of that kind. Add one first.</source>
        <translation>Ce parcours n’a pas de ligne de ce type. Ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>This lane shows the touchpoints themselves; it holds no cards.</source>
        <translation>Cette ligne montre les points de contact eux-mêmes&#x202f;; elle ne contient pas de cartes.</translation>
    </message>
    <message>
        <source>This name is too long. Choose a shorter one.</source>
        <translation>Ce nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>This poster would need {count} sheets. Choose a smaller poster or larger sheets.</source>
        <translation>Cette affiche demanderait {count} feuilles. Choisissez une affiche plus petite ou des feuilles plus grandes.</translation>
    </message>
    <message>
        <source>This project cannot keep images. Save it to a file first.</source>
        <translation>Ce projet ne peut pas garder d’images. Enregistrez-le d’abord dans un fichier.</translation>
    </message>
    <message>
        <source>This project cannot keep sounds. Save it to a file first.</source>
        <translation>Ce projet ne peut pas garder de sons. Enregistrez-le d’abord dans un fichier.</translation>
    </message>
    <message>
        <source>This project has no journey yet. Add one first.</source>
        <translation>Ce projet n’a pas encore de parcours. Ajoutez-en un d’abord.</translation>
    </message>
    <message>
        <source>This project is already open in another window. Go on there, or open it read-only.</source>
        <translation>Ce projet est déjà ouvert dans une autre fenêtre. Continuez là-bas, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>This project was opened read-only. Save it under another name to change it.</source>
        <translation>Ce projet est ouvert en lecture seule. Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
    <message>
        <source>This project was written by a newer version of Journey Designer (format {version}; this one reads up to {known}). Update the program, then import it again.</source>
        <translation>Ce projet vient d’une version plus récente de Journey Designer (format {version}&#x202f;; celle-ci lit jusqu’au {known}). Mettez le programme à jour, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>This sound cannot be read. Choose a WAV, MP3, OGG, FLAC or M4A file.</source>
        <translation>Ce son ne peut pas être lu. Choisissez un fichier WAV, MP3, OGG, FLAC ou M4A.</translation>
    </message>
    <message>
        <source>This sound is longer than {most} minutes. Choose a shorter one, or cut it first.</source>
        <translation>Ce son dure plus de {most} minutes. Choisissez-en un plus court, ou coupez-le d’abord.</translation>
    </message>
    <message>
        <source>This table is too large: {most} rows are the most. Split it, then import each part.</source>
        <translation>Ce tableau est trop grand&#xa0;: {most} lignes au plus. Divisez-le, puis importez chaque partie.</translation>
    </message>
    <message>
        <source>This {record} does not exist any more.</source>
        <translation>Cet élément ({record}) n’existe plus.</translation>
    </message>
    <message>
        <source>Two records have the same id.</source>
        <translation>Deux éléments ont le même identifiant.</translation>
    </message>
    <message>
        <source>With a margin of {margin} mm and an overlap of {overlap} mm nothing is left of {sheet}. Make them smaller.</source>
        <translation>Avec une marge de {margin} mm et un recouvrement de {overlap} mm, il ne reste rien de {sheet}. Réduisez-les.</translation>
    </message>
    <message>
        <source>You may not write here. Save somewhere else.</source>
        <translation>Vous ne pouvez pas écrire ici. Enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>a # in a name: Mermaid cannot read this line</source>
        <translation>un # dans un nom&#xa0;: Mermaid ne peut pas lire cette ligne</translation>
    </message>
    <message>
        <source>a colon in a name: Mermaid would read this line otherwise</source>
        <translation>un deux-points dans un nom&#xa0;: Mermaid lirait cette ligne autrement</translation>
    </message>
    <message>
        <source>a colon or semicolon in a section: Mermaid cannot read this line</source>
        <translation>un deux-points ou point-virgule dans une section&#xa0;: Mermaid ne peut pas lire cette ligne</translation>
    </message>
    <message>
        <source>a full-width colon was read as a colon</source>
        <translation>un deux-points pleine chasse a été lu comme un deux-points</translation>
    </message>
    <message>
        <source>a journey can hold no more; this was left out</source>
        <translation>un parcours ne peut en contenir plus&#x202f;; ceci a été écarté</translation>
    </message>
    <message>
        <source>a {record} was left out: it does not join two concepts of one mental model</source>
        <translation>un élément «&#x202f;{record}&#x202f;» a été laissé de côté&#xa0;: il ne relie pas deux concepts d’un même modèle mental</translation>
    </message>
    <message>
        <source>actors were separated at an Arabic comma or a semicolon; Mermaid does not do so</source>
        <translation>les acteurs ont été séparés à une virgule arabe ou un point-virgule&#x202f;; Mermaid ne le fait pas</translation>
    </message>
    <message>
        <source>an asset was described wrongly; its bytes count</source>
        <translation>un fichier joint était mal décrit&#x202f;; ses octets font foi</translation>
    </message>
    <message>
        <source>only the first {most} actors were kept</source>
        <translation>seuls les {most} premiers acteurs ont été gardés</translation>
    </message>
    <message>
        <source>only the first {most} journeys were taken</source>
        <translation>seuls les {most} premiers parcours ont été repris</translation>
    </message>
    <message>
        <source>the score is missing; none was set</source>
        <translation>la note manque&#x202f;; aucune n’a été donnée</translation>
    </message>
    <message>
        <source>the score {score} lies outside 1 to 5; it was taken as {taken}</source>
        <translation>la note {score} sort de 1 à 5&#x202f;; elle a été prise comme {taken}</translation>
    </message>
    <message>
        <source>the score {score} was read as {number}; Mermaid cannot read it</source>
        <translation>la note {score} a été lue {number}&#x202f;; Mermaid ne peut pas la lire</translation>
    </message>
    <message>
        <source>the title is empty</source>
        <translation>le titre est vide</translation>
    </message>
    <message>
        <source>the title page is missing; an empty one was made</source>
        <translation>la page de titre manque&#x202f;; une page vide a été créée</translation>
    </message>
    <message>
        <source>the {field} of a {record} names something that is not there; it was cleared</source>
        <translation>le champ {field} ({record}) désigne un élément absent&#x202f;; il a été vidé</translation>
    </message>
    <message>
        <source>this name is too long; it was cut</source>
        <translation>ce nom est trop long&#x202f;; il a été coupé</translation>
    </message>
    <message>
        <source>this section has no name</source>
        <translation>cette section n’a pas de nom</translation>
    </message>
    <message>
        <source>this task has no name</source>
        <translation>cette tâche n’a pas de nom</translation>
    </message>
    <message>
        <source>{asset} holds no sound and no image that can be kept</source>
        <translation>{asset} ne contient ni son ni image utilisable</translation>
    </message>
    <message>
        <source>{participant} has put all dots there are for one person ({most}). Take one back first.</source>
        <translation>{participant} a posé tous les points d’une personne ({most}). Reprenez-en un d’abord.</translation>
    </message>
    <message>
        <source>{part} is no part of a project; it was left out</source>
        <translation>{part} ne fait pas partie d’un projet&#x202f;; écarté</translation>
    </message>
    <message>
        <source>{record} is no list of records; it was left out</source>
        <translation>{record} n’est pas une liste d’éléments&#x202f;; écarté</translation>
    </message>
    <message>
        <source>“{kind}” is no journey; it was left out</source>
        <translation>«&#x202f;{kind}&#x202f;» n’est pas un parcours&#x202f;; écarté</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: {reason}. Choose another folder.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être écrit&#xa0;: {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{score}” is no score; none was set</source>
        <translation>«&#x202f;{score}&#x202f;» n’est pas une note&#x202f;; aucune n’a été donnée</translation>
    </message>
    <message>
        <source>“{text}” is a remark to Mermaid; it was left out</source>
        <translation>«&#x202f;{text}&#x202f;» est une remarque pour Mermaid&#x202f;; écarté</translation>
    </message>
    <message>
        <source>“{text}” was left out, as Mermaid does</source>
        <translation>«&#x202f;{text}&#x202f;» a été écarté, comme le fait Mermaid</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Journey as Mermaid text</source>
        <translation>Parcours en texte Mermaid</translation>
    </message>
    <message>
        <source>Map as PDF</source>
        <translation>Carte en PDF</translation>
    </message>
    <message>
        <source>Map as PNG picture</source>
        <translation>Carte en image PNG</translation>
    </message>
    <message>
        <source>Map as SVG drawing</source>
        <translation>Carte en dessin SVG</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Poster as PDF</source>
        <translation>Affiche en PDF</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport en PDF</translation>
    </message>
    <message>
        <source>Report as slides</source>
        <translation>Rapport en diapositives</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Stage guides as PDF</source>
        <translation>Guides des étapes en PDF</translation>
    </message>
    <message>
        <source>The map was copied as a picture.</source>
        <translation>La carte a été copiée en image.</translation>
    </message>
    <message>
        <source>Whole project as JSON</source>
        <translation>Projet entier en JSON</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} a été écrit.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>Choisir un visage</translation>
    </message>
    <message>
        <source>Drawn for this program: they may be printed, shared and published freely.</source>
        <translation>Dessinés pour ce programme&#xa0;: ils peuvent être imprimés, partagés et publiés librement.</translation>
    </message>
    <message>
        <source>Face {number}</source>
        <translation>Visage {number}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>aspect</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>avatar</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>colour of the client</source>
        <translation>couleur du client</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>day of the workshop</source>
        <translation>jour de l’atelier</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>detailed journey</source>
        <translation>parcours détaillé</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sens</translation>
    </message>
    <message>
        <source>direction of time</source>
        <translation>sens du temps</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>points</translation>
    </message>
    <message>
        <source>dots a person has</source>
        <translation>points par personne</translation>
    </message>
    <message>
        <source>dots only</source>
        <translation>avec points seulement</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>effet</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>end of the link</source>
        <translation>fin du lien</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>niveau de preuve</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>animateur</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>but</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>hidden lanes</source>
        <translation>lignes masquées</translation>
    </message>
    <message>
        <source>high end</source>
        <translation>pôle haut</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>icône</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>importance to the business</source>
        <translation>importance pour l’entreprise</translation>
    </message>
    <message>
        <source>importance to the customer</source>
        <translation>importance pour le client</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>key moment</source>
        <translation>moment clé</translation>
    </message>
    <message>
        <source>key moments only</source>
        <translation>moments clés seulement</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>type de fichier</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>lock of the criteria</source>
        <translation>verrou des critères</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>low end</source>
        <translation>pôle bas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>métier</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>place from side to side</source>
        <translation>position horizontale</translation>
    </message>
    <message>
        <source>place from top to bottom</source>
        <translation>position verticale</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>minutes prévues</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>prédécesseur</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avancement</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>risques</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>périmètre</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>évaluateur</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>source score</source>
        <translation>note d’origine</translation>
    </message>
    <message>
        <source>spent minutes</source>
        <translation>minutes passées</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>stages in focus</source>
        <translation>étapes mises en avant</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>start of the link</source>
        <translation>début du lien</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>time</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>point de contact</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>way of scoring</source>
        <translation>manière de noter</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A copy was written to {file}.</source>
        <translation>Une copie a été écrite dans {file}.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Déjà ouvert</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Import a journey</source>
        <translation>Importer un parcours</translation>
    </message>
    <message>
        <source>Journey Designer project</source>
        <translation>Projet Journey Designer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Keep the imported project as</source>
        <translation>Enregistrer le projet importé sous</translation>
    </message>
    <message>
        <source>Markdown or web page with Mermaid</source>
        <translation>Markdown ou page web avec Mermaid</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Project as JSON</source>
        <translation>Projet en JSON</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Enregistrer sous un autre nom</translation>
    </message>
    <message>
        <source>Stages, touchpoints and lanes are kept; no persona, no card, no score.</source>
        <translation>Les étapes, points de contact et lignes sont gardés&#x202f;; ni persona, ni carte, ni note.</translation>
    </message>
    <message>
        <source>{kind} ({patterns})</source>
        <translation>{kind} ({patterns})</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>{name} (recovered)</source>
        <translation>{name} (récupéré)</translation>
    </message>
    <message>
        <source>“{name}” is a template now, on the start page.</source>
        <translation>«&#x202f;{name}&#x202f;» est maintenant un modèle, sur la page d’accueil.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Tous les niveaux de preuve</translation>
    </message>
    <message>
        <source>All lanes</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>Tous les personas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cards: {n} of {m} · Touchpoints: {k} of {l}</source>
        <translation>Cartes&#xa0;: {n} sur {m} · Points de contact&#xa0;: {k} sur {l}</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in this project</source>
        <translation>Rechercher dans ce projet</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>In detail: {name}</source>
        <translation>En détail&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Key moments only</source>
        <translation>Moments clés seulement</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Lanes left out: {n}</source>
        <translation>Lignes masquées ici&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Leave out of this window</source>
        <translation>Masquer dans cette fenêtre</translation>
    </message>
    <message>
        <source>Mental model</source>
        <translation>Modèle mental</translation>
    </message>
    <message numerus="yes">
        <source>More than %n results</source>
        <translation>
            <numerusform>Plus de %n résultat</numerusform>
            <numerusform>Plus de %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>No match for “{text}”.</source>
        <translation>Aucun résultat pour «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>Rien n’est filtré.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona sans nom</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Result before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stages, touchpoints, cards, personas, findings, ideas and notes.</source>
        <translation>Étapes, points de contact, cartes, personas, constats, idées et notes.</translation>
    </message>
    <message>
        <source>Stages: {n} of {m}</source>
        <translation>Étapes&#xa0;: {n} sur {m}</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>With dots only</source>
        <translation>Avec points de vote seulement</translation>
    </message>
    <message>
        <source>{kind}, {where}</source>
        <translation>{kind}, {where}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delete this finding</source>
        <translation>Supprimer ce constat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>What you heard, saw or measured</source>
        <translation>Ce que vous avez entendu, vu ou mesuré</translation>
    </message>
    <message>
        <source>Who finds out more</source>
        <translation>Qui se renseigne</translation>
    </message>
    <message>
        <source>Who was asked or seen</source>
        <translation>Qui a été interrogé ou observé</translation>
    </message>
    <message>
        <source>{text} ({evidence})</source>
        <translation>{text} ({evidence})</translation>
    </message>
</context>
<context>
    <name>Flyout</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide of which stage</source>
        <translation>Guide de quelle étape</translation>
    </message>
    <message>
        <source>Print the guides…</source>
        <translation>Imprimer les guides…</translation>
    </message>
    <message>
        <source>Stage guide</source>
        <translation>Guide de l’étape</translation>
    </message>
    <message>
        <source>This stage is one of your own. Choose the guide that is nearest to it.</source>
        <translation>Cette étape est la vôtre. Choisissez le guide le plus proche.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n finding(s) will be added.</source>
        <translation>
            <numerusform>%n constat sera ajouté.</numerusform>
            <numerusform>%n constats seront ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be taken as they stood.</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être reprise telle quelle.</numerusform>
            <numerusform>%n lignes n’ont pas pu être reprises telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a text are left out.</source>
        <translation>
            <numerusform>%n ligne sans texte est laissée de côté.</numerusform>
            <numerusform>%n lignes sans texte sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Aspect, unless the table says it</source>
        <translation>Aspect, si le tableau ne le dit pas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a CSV file, or copy cells in your spreadsheet and paste them here.</source>
        <translation>Choisissez un fichier CSV, ou copiez des cellules dans votre tableur et collez-les ici.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Evidence, unless the table says it</source>
        <translation>Niveau de preuve, si le tableau ne le dit pas</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importer %n</numerusform>
            <numerusform>Importer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import findings</source>
        <translation>Importer des constats</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Ligne {line}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Notes on the import</source>
        <translation>Remarques sur l’import</translation>
    </message>
    <message>
        <source>Paste the copied cells</source>
        <translation>Coller les cellules copiées</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Tables as text</source>
        <translation>Tableaux en texte</translation>
    </message>
    <message>
        <source>Words or days that are not known, in line {line} first.</source>
        <translation>Mots ou dates non reconnus, à partir de la ligne {line}.</translation>
    </message>
    <message>
        <source>{file} was imported. {count}</source>
        <translation>{file} a été importé. {count}</translation>
    </message>
</context>
<context>
    <name>Importance</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%n more touchpoint(s) must be scored.</source>
        <translation>
            <numerusform>Il faut noter encore %n point de contact.</numerusform>
            <numerusform>Il faut noter encore %n points de contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n point de contact</numerusform>
            <numerusform>%n points de contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) without importance are not ranked.</source>
        <translation>
            <numerusform>%n point de contact sans importance n’est pas classé.</numerusform>
            <numerusform>%n points de contact sans importance ne sont pas classés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s).</source>
        <translation>
            <numerusform>%n point de contact.</numerusform>
            <numerusform>%n points de contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in all.</source>
        <translation>
            <numerusform>%n vote en tout.</numerusform>
            <numerusform>%n votes en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) on each.</source>
        <translation>
            <numerusform>%n vote sur chacun.</numerusform>
            <numerusform>%n votes sur chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a second persona to compare curves.</source>
        <translation>Ajoutez un second persona pour comparer les courbes.</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <translation>Ajouter une idée</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>Ajouter au rapport</translation>
    </message>
    <message>
        <source>All ranked touchpoints are among the first three, whatever the weights.</source>
        <translation>Tous les points de contact classés sont parmi les trois premiers, quels que soient les poids.</translation>
    </message>
    <message>
        <source>All scores are equal.</source>
        <translation>Toutes les notes sont égales.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Best moment</source>
        <translation>Meilleur moment</translation>
    </message>
    <message>
        <source>Better than the average</source>
        <translation>Mieux que la moyenne</translation>
    </message>
    <message>
        <source>Beyond that, {enters} takes the place of {leaves}.</source>
        <translation>Au-delà, {enters} prend la place de {leaves}.</translation>
    </message>
    <message>
        <source>Collect three votes on a touchpoint.</source>
        <translation>Recueillez trois votes sur un point de contact.</translation>
    </message>
    <message>
        <source>Curves compared</source>
        <translation>Courbes comparées</translation>
    </message>
    <message>
        <source>Drag the points of the curve on the map, or let the room vote.</source>
        <translation>Faites glisser les points de la courbe sur la carte, ou faites voter la salle.</translation>
    </message>
    <message>
        <source>Everybody agrees.</source>
        <translation>Tout le monde est d’accord.</translation>
    </message>
    <message>
        <source>Everyone agrees.</source>
        <translation>Tout le monde est d’accord.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>De {start} à {end}</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Importance to the business</source>
        <translation>Importance pour l’entreprise</translation>
    </message>
    <message>
        <source>Importance to the customer</source>
        <translation>Importance pour le client</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Insights and key moments are in the report already.</source>
        <translation>Les enseignements et les moments clés sont déjà dans le rapport.</translation>
    </message>
    <message>
        <source>Insights and key moments were added to the report.</source>
        <translation>Les enseignements et les moments clés ont été ajoutés au rapport.</translation>
    </message>
    <message>
        <source>Journey score</source>
        <translation>Note du parcours</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>Moment clé</translation>
    </message>
    <message>
        <source>Key moment: you decide, the ranking only proposes</source>
        <translation>Moment clé&#xa0;: c’est vous qui décidez, le classement ne fait que proposer</translation>
    </message>
    <message>
        <source>Like the average</source>
        <translation>Comme la moyenne</translation>
    </message>
    <message>
        <source>Longest low</source>
        <translation>Plus long creux</translation>
    </message>
    <message>
        <source>Moments that matter most</source>
        <translation>Les moments qui comptent le plus</translation>
    </message>
    <message>
        <source>Most contested</source>
        <translation>Les plus contestés</translation>
    </message>
    <message>
        <source>No touchpoint is below 0.</source>
        <translation>Aucun point de contact n’est sous 0.</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>Aucun vote.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Pas assez de données</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Ouvrir la carte</translation>
    </message>
    <message>
        <source>Open the report…</source>
        <translation>Ouvrir le rapport…</translation>
    </message>
    <message>
        <source>Peak and end</source>
        <translation>Sommet et fin</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Personas compared</source>
        <translation>Comparaison des personas</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Rank {rank}: {name}, {stage}. Satisfaction {score}, weight {weight}. {verdict}</source>
        <translation>Rang {rank}&#xa0;: {name}, {stage}. Satisfaction {score}, poids {weight}. {verdict}</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Satisfaction may weigh from {low} times as much as importance upwards (now {now}).</source>
        <translation>La satisfaction peut peser à partir de {low} fois l’importance (actuellement {now}).</translation>
    </message>
    <message>
        <source>Satisfaction may weigh {low} to {high} times as much as importance (now {now}).</source>
        <translation>La satisfaction peut peser de {low} à {high} fois l’importance (actuellement {now}).</translation>
    </message>
    <message>
        <source>Score a touchpoint and say how important it is.</source>
        <translation>Notez un point de contact et dites son importance.</translation>
    </message>
    <message>
        <source>Score at least three touchpoints to see insights.</source>
        <translation>Notez au moins trois points de contact pour voir les enseignements.</translation>
    </message>
    <message>
        <source>Score two touchpoints that follow each other.</source>
        <translation>Notez deux points de contact qui se suivent.</translation>
    </message>
    <message>
        <source>Share of assumption</source>
        <translation>Part d’hypothèses</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show the first five</source>
        <translation>Afficher les cinq premiers</translation>
    </message>
    <message>
        <source>Spread of the votes</source>
        <translation>Dispersion des votes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage averages</source>
        <translation>Moyennes des étapes</translation>
    </message>
    <message>
        <source>Stage without name</source>
        <translation>Étape sans nom</translation>
    </message>
    <message>
        <source>Start a vote</source>
        <translation>Lancer un vote</translation>
    </message>
    <message>
        <source>Steepest drop</source>
        <translation>Plus forte chute</translation>
    </message>
    <message>
        <source>The curve never falls.</source>
        <translation>La courbe ne descend jamais.</translation>
    </message>
    <message>
        <source>The first three stay while the customer has {low} to {high} of the importance (now {now}).</source>
        <translation>Les trois premiers restent tant que le client a de {low} à {high} de l’importance (actuellement {now}).</translation>
    </message>
    <message>
        <source>The first three stay, however importance is divided between customer and business.</source>
        <translation>Les trois premiers restent, quel que soit le partage de l’importance entre le client et l’entreprise.</translation>
    </message>
    <message>
        <source>The journey score changes by {change}.</source>
        <translation>La note du parcours change de {change}.</translation>
    </message>
    <message>
        <source>There is no future journey yet. Make one from ideas, or from the journey’s menu.</source>
        <translation>Il n’y a pas encore de parcours futur. Créez-en un à partir d’idées ou du menu du parcours.</translation>
    </message>
    <message>
        <source>They also stay however much satisfaction weighs.</source>
        <translation>Ils restent aussi quel que soit le poids de la satisfaction.</translation>
    </message>
    <message>
        <source>Three must vote on a touchpoint before a spread can be told.</source>
        <translation>Il faut trois votes sur un point de contact pour parler de dispersion.</translation>
    </message>
    <message>
        <source>Tied: others have the same weight.</source>
        <translation>Ex æquo&#xa0;: d’autres ont le même poids.</translation>
    </message>
    <message>
        <source>To business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>To customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Today against the future</source>
        <translation>Aujourd’hui face au futur</translation>
    </message>
    <message>
        <source>Today and future</source>
        <translation>Aujourd’hui et futur</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Touchpoint without name</source>
        <translation>Point de contact sans nom</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Weigh alike</source>
        <translation>Poids égaux</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weight = distance from neutral × average importance</source>
        <translation>Poids = écart au neutre × importance moyenne</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>Parcours entier</translation>
    </message>
    <message>
        <source>Whole journey: {value}</source>
        <translation>Parcours entier&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Widest disagreement</source>
        <translation>Plus grand désaccord</translation>
    </message>
    <message>
        <source>Widest gap {width}</source>
        <translation>Plus grand écart {width}</translation>
    </message>
    <message>
        <source>Worse than the average</source>
        <translation>Moins bien que la moyenne</translation>
    </message>
    <message>
        <source>Worst moment</source>
        <translation>Pire moment</translation>
    </message>
    <message>
        <source>Write a card, and say how well it is known.</source>
        <translation>Écrivez une carte et dites à quel point c’est établi.</translation>
    </message>
    <message>
        <source>as it is today</source>
        <translation>tel qu’il est aujourd’hui</translation>
    </message>
    <message>
        <source>as it shall be</source>
        <translation>tel qu’il sera</translation>
    </message>
    <message>
        <source>{count} of {all} cards are assumed</source>
        <translation>{count} cartes sur {all} sont des hypothèses</translation>
    </message>
    <message>
        <source>{drop} points</source>
        <translation>{drop} points</translation>
    </message>
    <message>
        <source>{journey}, {state}.</source>
        <translation>{journey}, {state}.</translation>
    </message>
    <message>
        <source>{known} of {all} touchpoints scored</source>
        <translation>{known} points de contact notés sur {all}</translation>
    </message>
    <message>
        <source>{name} is a key moment</source>
        <translation>{name} est un moment clé</translation>
    </message>
    <message>
        <source>{name}. Mean {mean}, spread {spread}, {votes}</source>
        <translation>{name}. Moyenne {mean}, dispersion {spread}, {votes}</translation>
    </message>
    <message>
        <source>{number}. {stage}: {value}. {known}</source>
        <translation>{number}. {stage}&#xa0;: {value}. {known}</translation>
    </message>
    <message>
        <source>{stage}, key moment</source>
        <translation>{stage}, moment clé</translation>
    </message>
    <message>
        <source>{who}: {title}</source>
        <translation>{who}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>JourneyMenu</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Design the future journey</source>
        <translation>Concevoir le parcours futur</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Journey for a new persona</source>
        <translation>Parcours d’un nouveau persona</translation>
    </message>
    <message>
        <source>Journey for {name}</source>
        <translation>Parcours de {name}</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Renommer le parcours</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>What is this journey about?</source>
        <translation>De quoi parle ce parcours&#x202f;?</translation>
    </message>
    <message>
        <source>Who travels</source>
        <translation>Qui vit ce parcours</translation>
    </message>
    <message>
        <source>Who travels?</source>
        <translation>Qui vit ce parcours&#x202f;?</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
</context>
<context>
    <name>JourneyTabs</name>
    <message>
        <source>More journeys</source>
        <translation>Autres parcours</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Parcours sans titre</translation>
    </message>
    <message>
        <source>{persona}: {title}</source>
        <translation>{persona}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>KeyMoment</name>
    <message>
        <source>A touchpoint that decides the journey</source>
        <translation>Un point de contact qui décide du parcours</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>Moment clé</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>%n supposé</numerusform>
            <numerusform>%n supposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a finding: {aspect}</source>
        <translation>Ajouter un constat&#xa0;: {aspect}</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>Tous les personas</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Any evidence</source>
        <translation>Tout niveau de preuve</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toute source</translation>
    </message>
    <message>
        <source>Based on {sources}</source>
        <translation>D’après {sources}</translation>
    </message>
    <message>
        <source>Customer knowledge</source>
        <translation>Connaissance client</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Look for words</source>
        <translation>Chercher des mots</translation>
    </message>
    <message>
        <source>No touchpoint yet. Add one to a journey first.</source>
        <translation>Aucun point de contact. Ajoutez-en d’abord un à un parcours.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Nothing recorded. Add what you heard, saw or measured.</source>
        <translation>Rien d’enregistré. Ajoutez ce que vous avez entendu, vu ou mesuré.</translation>
    </message>
    <message>
        <source>Nothing to see here.</source>
        <translation>Rien à voir ici.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Put it on the map as a card</source>
        <translation>Le mettre sur la carte du parcours</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>Research to do</source>
        <translation>Recherches à mener</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its card on the map</source>
        <translation>Montrer sa carte sur le parcours</translation>
    </message>
    <message>
        <source>What they said, then Enter</source>
        <translation>Ce qu’ils ont dit, puis Entrée</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>nobody finds it out yet</source>
        <translation>personne ne s’en charge encore</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>{facts} from {sources}</source>
        <translation>{facts} de {sources}</translation>
    </message>
    <message>
        <source>{percent} assumed</source>
        <translation>{percent} supposé</translation>
    </message>
    <message>
        <source>{percent} of the open journey</source>
        <translation>{percent} du parcours ouvert</translation>
    </message>
    <message>
        <source>{percent} of the project is assumed</source>
        <translation>{percent} du projet est supposé</translation>
    </message>
    <message>
        <source>{touchpoint} ({journey})</source>
        <translation>{touchpoint} ({journey})</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Not yet in the file</source>
        <translation>Pas encore dans le fichier</translation>
    </message>
    <message>
        <source>Nothing is lost: your work is kept on this computer, and is there again when you open the project here.</source>
        <translation>Rien n’est perdu&#xa0;: votre travail est conservé sur cet ordinateur et réapparaîtra quand vous y ouvrirez le projet.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Enregistrer sous un autre nom…</translation>
    </message>
    <message>
        <source>{project} – Journey Designer</source>
        <translation>{project} – Journey Designer</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>A pain point</source>
        <translation>Un irritant</translation>
    </message>
    <message>
        <source>A touchpoint</source>
        <translation>Un point de contact</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation>Une idée</translation>
    </message>
    <message>
        <source>An opportunity</source>
        <translation>Une opportunité</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Coulisses</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Copy to a journey</source>
        <translation>Copier vers un parcours</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Corail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Œil</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Format, channel, link…</source>
        <translation>Format, canal, lien…</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Join with the next stage</source>
        <translation>Réunir avec l’étape suivante</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>Moment clé</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>Ligne au-dessus</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>Ligne au-dessous</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <translation>Ampoule</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nouveau point de contact</translation>
    </message>
    <message>
        <source>No satisfaction</source>
        <translation>Sans satisfaction</translation>
    </message>
    <message>
        <source>Not a key moment</source>
        <translation>N’est pas un moment clé</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Bouclier</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher à nouveau</translation>
    </message>
    <message>
        <source>Stage after</source>
        <translation>Étape après</translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation>Étape avant</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Start a new stage here</source>
        <translation>Commencer une étape ici</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>There is no other journey yet</source>
        <translation>Il n’y a pas encore d’autre parcours</translation>
    </message>
    <message>
        <source>Touchpoint after</source>
        <translation>Point de contact après</translation>
    </message>
    <message>
        <source>Touchpoint before</source>
        <translation>Point de contact avant</translation>
    </message>
    <message>
        <source>Turn into</source>
        <translation>Changer en</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>MentalModel</name>
    <message>
        <source>Add a concept</source>
        <translation>Ajouter un concept</translation>
    </message>
    <message>
        <source>Add a linked concept</source>
        <translation>Ajouter un concept lié</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Une autre question</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Export the diagram…</source>
        <translation>Exporter le schéma…</translation>
    </message>
    <message>
        <source>It is in the mental model</source>
        <translation>Il est dans le modèle mental</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Link from {start} to {end}</source>
        <translation>Lien de {start} vers {end}</translation>
    </message>
    <message>
        <source>Link from {start} to {end}: {label}</source>
        <translation>Lien de {start} vers {end}&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Relier à</translation>
    </message>
    <message>
        <source>Mental model</source>
        <translation>Modèle mental</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Encore sans mots</translation>
    </message>
    <message>
        <source>Nothing here yet. Type a word that comes to the customer, then Enter.</source>
        <translation>Rien ici pour l’instant. Saisissez un mot qui vient au client, puis Entrée.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Put in the mental model</source>
        <translation>Mettre dans le modèle mental</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>See all of it</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Show the finding</source>
        <translation>Afficher le constat</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Mettre en ordre</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>{text} ({evidence})</source>
        <translation>{text} ({evidence})</translation>
    </message>
    <message>
        <source>{text}, leads to: {others}</source>
        <translation>{text}, mène à&#xa0;: {others}</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Change folder…</source>
        <translation>Changer de dossier…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>Parcours client</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Langue de la carte</translation>
    </message>
    <message>
        <source>Name of a persona</source>
        <translation>Nom d’un persona</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Who travels?</source>
        <translation>Qui vit ce parcours&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Card: {name}</source>
        <translation>Carte&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Criterion: {name}</source>
        <translation>Critère&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Finding: {name}</source>
        <translation>Constat&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Idea: {name}</source>
        <translation>Idée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Journey: {name}</source>
        <translation>Parcours&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Lane: {name}</source>
        <translation>Ligne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>No notes yet. A note is about the work and is not printed unless you ask for it.</source>
        <translation>Aucune note. Une note porte sur le travail et n’est imprimée que si vous le demandez.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Persona: {name}</source>
        <translation>Persona&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>Something else of the project</source>
        <translation>Autre chose du projet</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>Étape&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>Touchpoint: {name}</source>
        <translation>Point de contact&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Ce dont parle la note</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>Notes affichées</translation>
    </message>
    <message>
        <source>Write a note. Enter adds it.</source>
        <translation>Écrivez une note. Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>{open} open of {all}</source>
        <translation>{open} ouvertes sur {all}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>, </source>
        <comment>between the parts of what is said</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Ajouter un point de contact</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card without text</source>
        <translation>Carte sans texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enter edits, Insert adds one more, Ctrl+Insert one inside, Alt with an arrow key moves, Delete deletes.</source>
        <translation>Entrée modifie, Inser ajoute à côté, Ctrl+Inser à l’intérieur, Alt et une flèche déplacent, Suppr supprime.</translation>
    </message>
    <message>
        <source>Hide on the map</source>
        <translation>Masquer sur la carte</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>Moment clé</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Nom de l’étape</translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation>Nom du point de contact</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>New card after it</source>
        <translation>Nouvelle carte après</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>New stage after it</source>
        <translation>Nouvelle étape après</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nouveau point de contact</translation>
    </message>
    <message>
        <source>Not a key moment</source>
        <translation>N’est pas un moment clé</translation>
    </message>
    <message>
        <source>Nothing on the map yet.</source>
        <translation>Rien sur la carte.</translation>
    </message>
    <message>
        <source>Outline of the journey</source>
        <translation>Plan du parcours</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage without a name</source>
        <translation>Étape sans nom</translation>
    </message>
    <message>
        <source>Stage {place} of {count}</source>
        <translation>Étape {place} sur {count}</translation>
    </message>
    <message>
        <source>Stages, touchpoints and cards appear here as a list.</source>
        <translation>Étapes, points de contact et cartes apparaissent ici en liste.</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>Texte de la carte</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Touchpoint without a name</source>
        <translation>Point de contact sans nom</translation>
    </message>
    <message>
        <source>average satisfaction {value}</source>
        <translation>satisfaction moyenne {value}</translation>
    </message>
    <message>
        <source>hidden on the map</source>
        <translation>masqué sur la carte</translation>
    </message>
    <message>
        <source>key moment</source>
        <translation>moment clé</translation>
    </message>
    <message>
        <source>satisfaction not assessed</source>
        <translation>satisfaction non évaluée</translation>
    </message>
    <message>
        <source>satisfaction {value}</source>
        <translation>satisfaction {value}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Drag onto the map</source>
        <translation>À glisser sur la carte</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Irritant</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensées</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>{name}: drag it onto the map, or click to add</source>
        <translation>{name}&#xa0;: à glisser sur la carte, ou cliquez pour ajouter</translation>
    </message>
</context>
<context>
    <name>PersonaForm</name>
    <message>
        <source>A sentence this persona would say</source>
        <translation>Une phrase que dirait ce persona</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Âge en années</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Dans ses propres mots</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>PersonaPanel</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Ajouter un persona</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Does not travel the journey that is open.</source>
        <translation>Ne fait pas le parcours affiché.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>No persona yet.</source>
        <translation>Aucun persona.</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona sans nom</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who takes this journey?</source>
        <translation>Qui vit ce parcours&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message numerus="yes">
        <source>%n journey(s) of this persona will be deleted too.</source>
        <translation>
            <numerusform>Son parcours sera supprimé aussi.</numerusform>
            <numerusform>Ses %n parcours seront supprimés aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n point de contact</numerusform>
            <numerusform>%n points de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Ajouter un persona</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Archived, press to show</source>
        <translation>Archivés, cliquez pour afficher</translation>
    </message>
    <message>
        <source>As it is today</source>
        <translation>Tel qu’aujourd’hui</translation>
    </message>
    <message>
        <source>As it shall be</source>
        <translation>Tel qu’il sera</translation>
    </message>
    <message>
        <source>Bring personas from another project</source>
        <translation>Importer des personas d’un autre projet</translation>
    </message>
    <message>
        <source>Bring personas from another project…</source>
        <translation>Importer des personas d’un autre projet…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this persona?</source>
        <translation>Supprimer ce persona&#x202f;?</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Futur</translation>
    </message>
    <message>
        <source>Journey without a title</source>
        <translation>Parcours sans titre</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Let it travel this journey</source>
        <translation>Lui faire vivre ce parcours</translation>
    </message>
    <message>
        <source>Like {journey} of {name}</source>
        <translation>Comme {journey} de {name}</translation>
    </message>
    <message>
        <source>Look for a persona</source>
        <translation>Chercher un persona</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>No journey yet. Begin one as it is today.</source>
        <translation>Aucun parcours. Commencez-en un tel qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Rien de connu</translation>
    </message>
    <message>
        <source>Page as PDF…</source>
        <translation>Page en PDF…</translation>
    </message>
    <message>
        <source>Persona without a name</source>
        <translation>Persona sans nom</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Project of its own…</source>
        <translation>Projet séparé…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Annuler rétablit tout.</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>{name}, travels this journey</source>
        <translation>{name}, vit ce parcours</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n action(s) due before the start.</source>
        <translation>
            <numerusform>%n action échoit avant son début.</numerusform>
            <numerusform>%n actions échoient avant leur début.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue.</source>
        <translation>
            <numerusform>%n action en retard.</numerusform>
            <numerusform>%n actions en retard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without date.</source>
        <translation>
            <numerusform>%n action sans date.</numerusform>
            <numerusform>%n actions sans date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without owner.</source>
        <translation>
            <numerusform>%n action sans responsable.</numerusform>
            <numerusform>%n actions sans responsable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) without judgement</source>
        <translation>
            <numerusform>%n critère sans évaluation</numerusform>
            <numerusform>%n critères sans évaluation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>reste %n jour</numerusform>
            <numerusform>reste %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n terminée.</numerusform>
            <numerusform>%n terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) not judged on both.</source>
        <translation>
            <numerusform>%n idée non évaluée sur les deux.</numerusform>
            <numerusform>%n idées non évaluées sur les deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s),</source>
        <translation>
            <numerusform>%n idée,</numerusform>
            <numerusform>%n idées,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s) went with the former criteria. Undo brings them back.</source>
        <translation>
            <numerusform>%n note est partie avec les critères d’avant. Annuler la ramène.</numerusform>
            <numerusform>%n notes sont parties avec les critères d’avant. Annuler les ramène.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have scored.</source>
        <translation>
            <numerusform>%n personne a noté.</numerusform>
            <numerusform>%n personnes ont noté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned,</source>
        <translation>
            <numerusform>%n planifiée,</numerusform>
            <numerusform>%n planifiées,</numerusform>
        </translation>
    </message>
    <message>
        <source>A number from {low} to {high}</source>
        <translation>Un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Action plan as calendar</source>
        <translation>Plan d’action en calendrier</translation>
    </message>
    <message>
        <source>Action plan as table</source>
        <translation>Plan d’action en tableau</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Agree on them before you score. Only the proportions of the weights count.</source>
        <translation>Mettez-vous d’accord avant de noter. Seules les proportions des poids comptent.</translation>
    </message>
    <message>
        <source>Agreed on before anybody scores, they cannot be bent towards a result. Unlocking stays possible.</source>
        <translation>Décidés avant que quiconque note, ils ne peuvent plus être tordus vers un résultat. On peut toujours les déverrouiller.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Agreement {share}</source>
        <translation>Accord {share}</translation>
    </message>
    <message>
        <source>Arrows move it by a day, with Shift its due date, with Alt its start</source>
        <translation>Les flèches la déplacent d’un jour, avec Maj son échéance, avec Alt son début</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Beyond {limit} “{idea}” is first.</source>
        <translation>Au-delà de {limit}, «&#x202f;{idea}&#x202f;» passe en tête.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par responsable</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Calendrier (.ics)</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Action corrective</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Critères et poids</translation>
    </message>
    <message>
        <source>Criteria locked on {day}, {time}</source>
        <translation>Critères verrouillés le {day} à {time}</translation>
    </message>
    <message>
        <source>Criterion across</source>
        <translation>Critère horizontal</translation>
    </message>
    <message>
        <source>Criterion upwards</source>
        <translation>Critère vertical</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the criterion</source>
        <translation>Supprimer le critère</translation>
    </message>
    <message>
        <source>Delete the set</source>
        <translation>Supprimer le jeu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Do first</source>
        <translation>À faire d’abord</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due before {needed}, which it needs</source>
        <translation>Prévue avant {needed}, dont elle dépend</translation>
    </message>
    <message>
        <source>Each unseen</source>
        <translation>Chacun à l’aveugle</translation>
    </message>
    <message>
        <source>Effect on satisfaction</source>
        <translation>Effet sur la satisfaction</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Everybody sees all scores, totals and the agreement from now on.</source>
        <translation>Dès maintenant, tout le monde voit toutes les notes, les totaux et l’accord.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>En complément</translation>
    </message>
    <message>
        <source>For no touchpoint yet: choose one.</source>
        <translation>Pour aucun point de contact&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>For: {place}</source>
        <translation>Pour&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Given, unseen</source>
        <translation>Donnée, cachée</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachée</translation>
    </message>
    <message>
        <source>Hidden until the scores are revealed.</source>
        <translation>Caché jusqu’à ce que les notes soient révélées.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Idea without title</source>
        <translation>Idée sans titre</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Impact et effort</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Incitation</translation>
    </message>
    <message>
        <source>Its name on this computer</source>
        <translation>Son nom sur cet ordinateur</translation>
    </message>
    <message>
        <source>Journey score {before} → {after}.</source>
        <translation>Note du parcours {before} → {after}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep as a set</source>
        <translation>Garder comme jeu</translation>
    </message>
    <message>
        <source>Keep these criteria as a set…</source>
        <translation>Garder ces critères comme jeu…</translation>
    </message>
    <message>
        <source>Known: {text} ({evidence})</source>
        <translation>Connu&#xa0;: {text} ({evidence})</translation>
    </message>
    <message>
        <source>Latest note</source>
        <translation>Dernière note</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>À laisser</translation>
    </message>
    <message>
        <source>Left and right move it to the next status</source>
        <translation>Gauche et droite la déplacent vers le statut voisin</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Moins, c’est mieux</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock and score</source>
        <translation>Verrouiller et noter</translation>
    </message>
    <message>
        <source>Lock the criteria first?</source>
        <translation>Verrouiller d’abord les critères&#x202f;?</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Make it the future journey</source>
        <translation>En faire le parcours futur</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Plus, c’est mieux</translation>
    </message>
    <message>
        <source>Most important then: {names}.</source>
        <translation>Le plus important alors&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Name of the criterion</source>
        <translation>Nom du critère</translation>
    </message>
    <message>
        <source>Name of the next person</source>
        <translation>Nom de la personne suivante</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Nouvelle idée</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>No criteria yet. Choose what ideas are judged by.</source>
        <translation>Aucun critère. Choisissez sur quoi juger les idées.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No evidence is noted there.</source>
        <translation>Aucune preuve n’y est notée.</translation>
    </message>
    <message>
        <source>No idea says yet what it adds to a touchpoint of this journey.</source>
        <translation>Aucune idée ne dit encore ce qu’elle apporte à un point de contact de ce parcours.</translation>
    </message>
    <message>
        <source>No ideas yet. Turn an opportunity into an idea.</source>
        <translation>Aucune idée. Transformez une opportunité en idée.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No pain point is noted there.</source>
        <translation>Aucun irritant n’y est noté.</translation>
    </message>
    <message>
        <source>No touchpoint</source>
        <translation>Aucun point de contact</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not complete yet: {names}.</source>
        <translation>Pas encore complet&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>Nothing planned. Pick an idea, an owner and a date.</source>
        <translation>Rien de planifié. Choisissez une idée, un responsable et une date.</translation>
    </message>
    <message>
        <source>Numbers match the list</source>
        <translation>Numéros de la liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Pain: {text} ({evidence})</source>
        <translation>Irritant&#xa0;: {text} ({evidence})</translation>
    </message>
    <message>
        <source>Pass the laptop on. Nobody sees what others gave until all is revealed.</source>
        <translation>Passez l’ordinateur. Personne ne voit les notes des autres avant que tout soit révélé.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>À planifier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress in percent</source>
        <translation>Avancement en pour cent</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Rank {rank}, shared with others</source>
        <translation>Rang {rank}, ex æquo</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>Renommer le jeu</translation>
    </message>
    <message>
        <source>Rename the set…</source>
        <translation>Renommer le jeu…</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Reveal the scores?</source>
        <translation>Révéler les notes&#x202f;?</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>Révéler…</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Rows of the timeline</source>
        <translation>Lignes du calendrier</translation>
    </message>
    <message>
        <source>Score with open criteria</source>
        <translation>Noter avec des critères ouverts</translation>
    </message>
    <message>
        <source>Scored so far: {names}.</source>
        <translation>Ont déjà noté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Set of criteria</source>
        <translation>Jeu de critères</translation>
    </message>
    <message>
        <source>Somebody scores alone</source>
        <translation>Quelqu’un note seul</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Statut&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Still waiting for another idea: {names}.</source>
        <translation>En attente d’une autre idée&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>The criteria are open. Lock them before you score.</source>
        <translation>Les critères sont ouverts. Verrouillez-les avant de noter.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>They agree least about “{idea}”: {share}.</source>
        <translation>C’est sur «&#x202f;{idea}&#x202f;» que l’accord est le plus faible&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>Those who scored alone agree by {share} (Kendall’s W, 1 is full).</source>
        <translation>Ceux qui ont noté seuls s’accordent à {share} (W de Kendall, 1 = total).</translation>
    </message>
    <message>
        <source>Tick an idea first</source>
        <translation>Cochez d’abord une idée</translation>
    </message>
    <message>
        <source>Tick ideas: the curve moves by their effects, within −2 and +2</source>
        <translation>Cochez des idées&#xa0;: la courbe bouge selon leurs effets, entre −2 et +2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total {total} of 100</source>
        <translation>Total {total} sur 100</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Two criteria make a matrix.</source>
        <translation>Il faut deux critères pour une matrice.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Utiliser ce jeu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value, cost and risk</source>
        <translation>Valeur, coût et risque</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waits for {needed}</source>
        <translation>Attend {needed}</translation>
    </message>
    <message>
        <source>Way of scoring</source>
        <translation>Manière de noter</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What counts?</source>
        <translation>Qu’est-ce qui compte&#x202f;?</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What if a weight moves?</source>
        <translation>Et si un poids change&#x202f;?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What the group judged together stands before the mean of those who scored alone.</source>
        <translation>Ce que le groupe a jugé ensemble l’emporte sur la moyenne de ceux qui ont noté seuls.</translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation>Qui note</translation>
    </message>
    <message>
        <source>Who: {persona}, {journey}</source>
        <translation>Qui&#xa0;: {persona}, {journey}</translation>
    </message>
    <message>
        <source>Who? Only their own scores are shown while they score.</source>
        <translation>Qui&#x202f;? Seules ses propres notes sont affichées pendant qu’il note.</translation>
    </message>
    <message>
        <source>Without any date:</source>
        <translation>Sans aucune date&#xa0;:</translation>
    </message>
    <message>
        <source>Zoom of the timeline</source>
        <translation>Échelle du calendrier</translation>
    </message>
    <message>
        <source>no effect said</source>
        <translation>effet non précisé</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{criterion}, {share} of the weights</source>
        <translation>{criterion}, {share} des poids</translation>
    </message>
    <message>
        <source>{criterion}: {value}</source>
        <translation>{criterion}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{criterion}: “{idea}” stays first from {low} to {high} (now {now}).</source>
        <translation>{criterion}&#xa0;: «&#x202f;{idea}&#x202f;» reste en tête de {low} à {high} (actuellement {now}).</translation>
    </message>
    <message>
        <source>{criterion}: “{idea}” stays first whatever it weighs.</source>
        <translation>{criterion}&#xa0;: «&#x202f;{idea}&#x202f;» reste en tête quel que soit son poids.</translation>
    </message>
    <message>
        <source>{day}, {distance}</source>
        <translation>{day}, {distance}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} sur {all} terminées</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>{idea} ({effect})</source>
        <translation>{idea} ({effect})</translation>
    </message>
    <message>
        <source>{idea}. {across}: {x}. {up}: {y}</source>
        <translation>{idea}. {across}&#xa0;: {x}. {up}&#xa0;: {y}</translation>
    </message>
    <message>
        <source>{person} ({given} of {all})</source>
        <translation>{person} ({given} sur {all})</translation>
    </message>
    <message>
        <source>{person} scores, unseen by others: {given} of {all}.</source>
        <translation>{person} note, à l’abri des regards&#xa0;: {given} sur {all}.</translation>
    </message>
    <message>
        <source>{project} action plan</source>
        <translation>Plan d’action {project}</translation>
    </message>
    <message>
        <source>“{idea}” comes first once “{criterion}” weighs {limit} instead of {now} of the whole.</source>
        <translation>«&#x202f;{idea}&#x202f;» passe en tête dès que «&#x202f;{criterion}&#x202f;» pèse {limit} au lieu de {now} du total.</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Assembly plan on the last page</source>
        <translation>Plan d’assemblage en dernière page</translation>
    </message>
    <message>
        <source>Blank map, to write on</source>
        <translation>Carte vierge, à remplir</translation>
    </message>
    <message>
        <source>Card text on the wall: {size} mm, easy to read from {distance} m</source>
        <translation>Texte des cartes au mur&#xa0;: {size} mm, bien lisible à {distance} m</translation>
    </message>
    <message>
        <source>Card text on the wall: {size} mm, too small from {wanted} m: it is read from {distance} m. Choose a larger poster.</source>
        <translation>Texte des cartes au mur&#xa0;: {size} mm, trop petit à {wanted} m&#xa0;: il se lit à {distance} m. Choisissez une affiche plus grande.</translation>
    </message>
    <message>
        <source>Cards as notes to cut out</source>
        <translation>Cartes en notes à découper</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>Traits de coupe</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Carte du parcours</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Une feuille</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Persona sheets, to hang</source>
        <translation>Fiches des personas, à accrocher</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Poster size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print a poster</source>
        <translation>Imprimer une affiche</translation>
    </message>
    <message>
        <source>Print {count}</source>
        <translation>Imprimer {count}</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>À lire depuis</translation>
    </message>
    <message>
        <source>Roll, any length</source>
        <translation>Rouleau, toute longueur</translation>
    </message>
    <message>
        <source>Sheet labels in the margin</source>
        <translation>Repères des feuilles dans la marge</translation>
    </message>
    <message>
        <source>Sheet {label}, top left corner</source>
        <translation>Feuille {label}, coin supérieur gauche</translation>
    </message>
    <message>
        <source>Sheet {label}, top right corner</source>
        <translation>Feuille {label}, coin supérieur droit</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Sideways</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>L’adopter</translation>
    </message>
    <message>
        <source>The margin of {margin} mm saves paper: with {wide} mm it would be {count}.</source>
        <translation>La marge de {margin} mm économise du papier&#xa0;: avec {wide} mm, il faudrait {count}.</translation>
    </message>
    <message>
        <source>Tinted: glue strip</source>
        <translation>Teinté&#xa0;: bande de collage</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>With a margin of {margin} mm: {fewer} instead of {count}.</source>
        <translation>Avec une marge de {margin} mm&#xa0;: {fewer} au lieu de {count}.</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>{columns} across, {rows} down, {width} × {height} mm</source>
        <translation>{columns} en largeur, {rows} en hauteur, {width} × {height} mm</translation>
    </message>
    <message>
        <source>{paper} landscape</source>
        <translation>{paper} paysage</translation>
    </message>
    <message>
        <source>{paper} upright</source>
        <translation>{paper} portrait</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} mm</translation>
    </message>
    <message>
        <source>{title}, {label} of {count}</source>
        <translation>{title}, {label} sur {count}</translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation>{what}&#xa0;: moins</translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation>{what}&#xa0;: plus</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Black screen (B)</source>
        <translation>Écran noir (B)</translation>
    </message>
    <message>
        <source>Empty journey</source>
        <translation>Parcours vide</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>Moments clés</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Ensuite&#xa0;: {title}</translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>Pas de notes ici</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Persona without name</source>
        <translation>Persona sans nom</translation>
    </message>
    <message>
        <source>Presentation: {project}</source>
        <translation>Présentation&#xa0;: {project}</translation>
    </message>
    <message>
        <source>Screen of the presentation</source>
        <translation>Écran de la présentation</translation>
    </message>
    <message>
        <source>Stage without name</source>
        <translation>Étape sans nom</translation>
    </message>
    <message>
        <source>Stop presenting</source>
        <translation>Arrêter la présentation</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>C’est la dernière page</translation>
    </message>
    <message>
        <source>Touchpoint without name</source>
        <translation>Point de contact sans nom</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Day of the workshop</source>
        <translation>Jour de l’atelier</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Langue de la carte</translation>
    </message>
    <message>
        <source>Project details</source>
        <translation>Détails du projet</translation>
    </message>
    <message>
        <source>Purpose and scope</source>
        <translation>Objet et périmètre</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>Sens du temps</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>ProjectMenu</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte du parcours</translation>
    </message>
    <message>
        <source>Share and print</source>
        <translation>Partager et imprimer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>No text: LTR or RTL, the direction of the language.</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissance</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map doctor</source>
        <translation>Docteur de la carte</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message numerus="yes">
        <source>%n journey(s)</source>
        <translation>
            <numerusform>%n parcours</numerusform>
            <numerusform>%n parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep at the top</source>
        <translation>Garder en haut</translation>
    </message>
    <message>
        <source>No longer keep at the top</source>
        <translation>Ne plus garder en haut</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>{personas}, {journeys}</source>
        <translation>{personas}, {journeys}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>asset</source>
        <translation>fichier joint</translation>
    </message>
    <message>
        <source>block of the agenda</source>
        <translation>bloc de l’ordre du jour</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>points</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>hushed hint</source>
        <translation>conseil tu</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vue enregistrée</translation>
    </message>
    <message>
        <source>score</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>point de contact</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>trait</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Action plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Agenda and minutes</source>
        <translation>Ordre du jour et compte rendu</translation>
    </message>
    <message>
        <source>Appendix: all cards</source>
        <translation>Annexe&#xa0;: toutes les cartes</translation>
    </message>
    <message>
        <source>Blank maps</source>
        <translation>Cartes vierges</translation>
    </message>
    <message>
        <source>Content matrix</source>
        <translation>Matrice des contenus</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Ideas and scores</source>
        <translation>Idées et notes</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Journey maps</source>
        <translation>Cartes des parcours</translation>
    </message>
    <message>
        <source>Key moments</source>
        <translation>Moments clés</translation>
    </message>
    <message>
        <source>List of touchpoints</source>
        <translation>Liste des points de contact</translation>
    </message>
    <message>
        <source>Mental models</source>
        <translation>Modèles mentaux</translation>
    </message>
    <message>
        <source>Notes on the work</source>
        <translation>Notes sur le travail</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>Notes à découper</translation>
    </message>
    <message>
        <source>One page a stage</source>
        <translation>Une page par étape</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Research to do</source>
        <translation>Recherches à mener</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Stage guides</source>
        <translation>Guides des étapes</translation>
    </message>
    <message>
        <source>Timeline of the actions</source>
        <translation>Calendrier des actions</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>At risk: {risks}</source>
        <translation>À risque&#xa0;: {risks}</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Résiliation</translation>
    </message>
    <message>
        <source>No risk is marked, and no text or score proposes one.</source>
        <translation>Aucun risque n’est marqué, et ni texte ni note n’en propose.</translation>
    </message>
    <message>
        <source>No risk is marked. This journey has no loyalty stage where risks are looked for.</source>
        <translation>Aucun risque n’est marqué. Ce parcours n’a pas d’étape de fidélité où en chercher.</translation>
    </message>
    <message>
        <source>Non-renewal</source>
        <translation>Non-renouvellement</translation>
    </message>
    <message>
        <source>Proposed from texts: {risks}</source>
        <translation>Proposé d’après les textes&#xa0;: {risks}</translation>
    </message>
    <message>
        <source>Proposed, because of: “{text}”</source>
        <translation>Proposé, à cause de&#xa0;: «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Proposed: its satisfaction is below 0</source>
        <translation>Proposé&#xa0;: la satisfaction y est sous 0</translation>
    </message>
    <message>
        <source>Remorse</source>
        <translation>Remords</translation>
    </message>
    <message>
        <source>Risks after the purchase</source>
        <translation>Risques après l’achat</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Cards that nobody heard, saw or measured, of all cards.</source>
        <translation>Les cartes que personne n’a entendues, vues ou mesurées, parmi toutes les cartes.</translation>
    </message>
    <message>
        <source>Distance from neutral × average importance.</source>
        <translation>Écart au neutre × importance moyenne.</translation>
    </message>
    <message>
        <source>Half the score farthest from 0, half the last score: what people remember.</source>
        <translation>Moitié la note la plus éloignée de 0, moitié la dernière&#xa0;: ce dont on se souvient.</translation>
    </message>
    <message>
        <source>The highest score; of equals the earliest.</source>
        <translation>La note la plus haute&#x202f;; à égalité, la première.</translation>
    </message>
    <message>
        <source>The largest fall from one touchpoint to the next; both must have a score.</source>
        <translation>La plus forte baisse d’un point de contact au suivant&#x202f;; les deux doivent être notés.</translation>
    </message>
    <message>
        <source>The largest standard deviation of the votes, where three or more voted.</source>
        <translation>Le plus grand écart type des votes, là où trois personnes ou plus ont voté.</translation>
    </message>
    <message>
        <source>The longest row of touchpoints below 0; one without a score ends it.</source>
        <translation>La plus longue suite de points de contact sous 0&#x202f;; un point sans note l’interrompt.</translation>
    </message>
    <message>
        <source>The lowest score; of equals the earliest.</source>
        <translation>La note la plus basse&#x202f;; à égalité, la première.</translation>
    </message>
    <message>
        <source>The mean of all scores; each touchpoint counts the same.</source>
        <translation>La moyenne de toutes les notes&#x202f;; chaque point de contact compte autant.</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Everything is in {file}</source>
        <translation>Tout est dans {file}</translation>
    </message>
    <message>
        <source>Not yet in the file</source>
        <translation>Pas encore dans le fichier</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Add a trait</source>
        <translation>Ajouter un trait</translation>
    </message>
    <message>
        <source>Delete this trait</source>
        <translation>Supprimer ce trait</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Nothing yet. Add what sets this persona apart, between two ends.</source>
        <translation>Rien encore. Ajoutez ce qui distingue ce persona, entre deux extrêmes.</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Word for the high end</source>
        <translation>Mot du pôle haut</translation>
    </message>
    <message>
        <source>Word for the low end</source>
        <translation>Mot du pôle bas</translation>
    </message>
</context>
<context>
    <name>ScreenReader</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>%n note ouverte</numerusform>
            <numerusform>%n notes ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n point de contact</numerusform>
            <numerusform>%n points de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is said</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Tab goes on in time. Enter edits, typing begins a card, Alt with an arrow key moves what is selected.</source>
        <translation>Les flèches vont de case en case, Tab avance dans le temps. Entrée modifie, taper du texte commence une carte, Alt et une flèche déplacent la sélection.</translation>
    </message>
    <message>
        <source>Card without text</source>
        <translation>Carte sans texte</translation>
    </message>
    <message>
        <source>Card {place} of {count} in {lane} at the whole stage {touchpoint}</source>
        <translation>Carte {place} sur {count}, {lane}, pour toute l’étape {touchpoint}</translation>
    </message>
    <message>
        <source>Card {place} of {count} in {lane} at {touchpoint}</source>
        <translation>Carte {place} sur {count}, {lane}, à {touchpoint}</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Carte du parcours</translation>
    </message>
    <message>
        <source>Journey map: {title}</source>
        <translation>Carte du parcours&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Lane {place} of {count}</source>
        <translation>Ligne {place} sur {count}</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Stage {place} of {count}</source>
        <translation>Étape {place} sur {count}</translation>
    </message>
    <message>
        <source>Touchpoint {place} of {count} in {stage}</source>
        <translation>Point de contact {place} sur {count}, étape {stage}</translation>
    </message>
    <message>
        <source>at the whole stage {place}</source>
        <translation>pour toute l’étape {place}</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>à {place}</translation>
    </message>
    <message>
        <source>average satisfaction {value}</source>
        <translation>satisfaction moyenne {value}</translation>
    </message>
    <message>
        <source>coordinate {mark}</source>
        <translation>coordonnée {mark}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>repliée</translation>
    </message>
    <message>
        <source>key moment</source>
        <translation>moment clé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>satisfaction not assessed</source>
        <translation>satisfaction non évaluée</translation>
    </message>
    <message>
        <source>satisfaction {value}</source>
        <translation>satisfaction {value}</translation>
    </message>
    <message>
        <source>shown in detail by {journey}</source>
        <translation>détaillé par {journey}</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>avec une image</translation>
    </message>
</context>
<context>
    <name>Scribe</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>A score lies between −2 and +2</source>
        <translation>Une note va de −2 à +2</translation>
    </message>
    <message>
        <source>A stage has only a name</source>
        <translation>Une étape n’a qu’un nom</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cell {cell} holds no cards</source>
        <translation>La case {cell} ne contient pas de cartes</translation>
    </message>
    <message>
        <source>Channel of the touchpoint: {new} instead of {old}</source>
        <translation>Canal du point de contact&#xa0;: {new} au lieu de {old}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Enter adds the card</source>
        <translation>Entrée ajoute la carte</translation>
    </message>
    <message>
        <source>Enter adds the idea</source>
        <translation>Entrée ajoute l’idée</translation>
    </message>
    <message>
        <source>Enter adds the stage</source>
        <translation>Entrée ajoute l’étape</translation>
    </message>
    <message>
        <source>Enter adds the touchpoint</source>
        <translation>Entrée ajoute le point de contact</translation>
    </message>
    <message>
        <source>Enter adds them all</source>
        <translation>Entrée les ajoute toutes</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Entrée y mène</translation>
    </message>
    <message>
        <source>Enter keeps it</source>
        <translation>Entrée l’enregistre</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>Moment clé</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Ligne {line}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Longer than {most} characters</source>
        <translation>Plus long que {most} caractères</translation>
    </message>
    <message>
        <source>Make a journey first</source>
        <translation>Créez d’abord un parcours</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>More than {most} lines at once</source>
        <translation>Plus de {most} lignes à la fois</translation>
    </message>
    <message>
        <source>Name of the stage?</source>
        <translation>Nom de l’étape&#x202f;?</translation>
    </message>
    <message>
        <source>Name of the touchpoint?</source>
        <translation>Nom du point de contact&#x202f;?</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nouveau point de contact</translation>
    </message>
    <message>
        <source>No persona is called {name}</source>
        <translation>Aucun persona ne s’appelle {name}</translation>
    </message>
    <message>
        <source>No stage yet: type # and its name</source>
        <translation>Aucune étape&#xa0;: saisissez # et son nom</translation>
    </message>
    <message>
        <source>No touchpoint here: press Tab or type + and a name</source>
        <translation>Pas de point de contact ici&#xa0;: appuyez sur Tab ou saisissez + et un nom</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>On to {lane}</source>
        <translation>Vers {lane}</translation>
    </message>
    <message>
        <source>On to {place}</source>
        <translation>Vers {place}</translation>
    </message>
    <message>
        <source>Only a card has evidence</source>
        <translation>Seule une carte a un niveau de preuve</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Irritant</translation>
    </message>
    <message>
        <source>Scribe line</source>
        <translation>Ligne du scribe</translation>
    </message>
    <message>
        <source>Several personas are called {name}</source>
        <translation>Plusieurs personas s’appellent {name}</translation>
    </message>
    <message>
        <source>Stage without a name</source>
        <translation>Étape sans nom</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Tab moves to the next touchpoint</source>
        <translation>Tab mène au point de contact suivant</translation>
    </message>
    <message>
        <source>The votes of the room are laid aside</source>
        <translation>Les votes de la salle sont mis de côté</translation>
    </message>
    <message>
        <source>The whole stage {name}</source>
        <translation>Toute l’étape {name}</translation>
    </message>
    <message>
        <source>There is no lane {number} on this map</source>
        <translation>Il n’y a pas de ligne {number} sur cette carte</translation>
    </message>
    <message>
        <source>There is no stage {letter} on this map</source>
        <translation>Il n’y a pas d’étape {letter} sur cette carte</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensées</translation>
    </message>
    <message>
        <source>This map shows no lane for it</source>
        <translation>Cette carte n’a pas de ligne pour cela</translation>
    </message>
    <message>
        <source>Touchpoint without a name</source>
        <translation>Point de contact sans nom</translation>
    </message>
    <message>
        <source>Type the first touchpoint. Enter adds it.</source>
        <translation>Saisissez le premier point de contact. Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>Type what people say. # stage, + touchpoint, pain: text …</source>
        <translation>Saisissez ce que dit la salle. # étape, + point de contact, irritant&#xa0;: texte…</translation>
    </message>
    <message>
        <source>What shall it say?</source>
        <translation>Que doit-elle dire&#x202f;?</translation>
    </message>
    <message>
        <source>after {name}</source>
        <translation>après {name}</translation>
    </message>
    <message>
        <source>{hint}, lays the votes aside</source>
        <translation>{hint}, met les votes de côté</translation>
    </message>
    <message>
        <source>{name} travels here</source>
        <translation>{name} vit ce parcours</translation>
    </message>
    <message>
        <source>{sign} stands here twice</source>
        <translation>{sign} figure ici deux fois</translation>
    </message>
</context>
<context>
    <name>ScribeSigns</name>
    <message>
        <source># Loyalty</source>
        <translation># Fidélité</translation>
    </message>
    <message>
        <source>+ Checkout @website -2</source>
        <translation>+ Paiement @site -2</translation>
    </message>
    <message>
        <source>A card in the lane where the keyboard was last, else in Doing</source>
        <translation>Une carte dans la dernière ligne utilisée au clavier, sinon dans Actions</translation>
    </message>
    <message>
        <source>A card: do: think: pain: opp: content: or the name of a lane. A prefix alone goes to its lane</source>
        <translation>Une carte&#xa0;: action&#xa0;: pensée&#xa0;: irritant&#xa0;: opportunité&#xa0;: contenu&#xa0;: ou le nom d’une ligne. Un préfixe seul mène à sa ligne</translation>
    </message>
    <message>
        <source>A new stage after this one, or on to the stage of that name</source>
        <translation>Une nouvelle étape après celle-ci, ou l’étape de ce nom</translation>
    </message>
    <message>
        <source>A new touchpoint after this one, or on to the one of that name; ++ makes a new one in any case</source>
        <translation>Un nouveau point de contact après celui-ci, ou celui de ce nom&#x202f;; ++ en crée toujours un nouveau</translation>
    </message>
    <message>
        <source>A paper note into its cell: stage B, third lane from the top</source>
        <translation>Une note de papier dans sa case&#xa0;: étape B, troisième ligne à partir du haut</translation>
    </message>
    <message>
        <source>A quote, in Thinking</source>
        <translation>Une citation, dans Pensées</translation>
    </message>
    <message>
        <source>An idea for this touchpoint</source>
        <translation>Une idée pour ce point de contact</translation>
    </message>
    <message>
        <source>B3: late delivery</source>
        <translation>B3: livraison en retard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the suggestions, then empties the line, then goes to the map</source>
        <translation>Ferme les suggestions, puis vide la ligne, puis va à la carte</translation>
    </message>
    <message>
        <source>Does what the chips say, as one step</source>
        <translation>Fait ce que disent les étiquettes, en une seule action</translation>
    </message>
    <message>
        <source>Earlier lines, or the suggestions while they are shown</source>
        <translation>Les lignes précédentes, ou les suggestions quand elles sont affichées</translation>
    </message>
    <message>
        <source>English, French and Arabic words are understood at any time, and any digits.</source>
        <translation>Les mots anglais, français et arabes sont compris à tout moment, et tous les chiffres.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Evidence, before the text or after another sign: ? assumption, ! heard, !! observed, !!! measured</source>
        <translation>Niveau de preuve, avant le texte ou après un autre signe&#xa0;: ? hypothèse, ! entendu, !! observé, !!! mesuré</translation>
    </message>
    <message>
        <source>Many lines make many cards, as one step; any of these signs may be in them</source>
        <translation>Plusieurs lignes font plusieurs cartes, en une seule action&#x202f;; elles peuvent contenir tous ces signes</translation>
    </message>
    <message>
        <source>On to the journey of a persona; who has none travels this one from now on</source>
        <translation>Vers le parcours d’un persona&#x202f;; s’il n’en a pas, il vit désormais celui-ci</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Signs of the scribe line</source>
        <translation>Signes de la ligne du scribe</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Takes the suggestion, or moves to the next touchpoint; Shift+Tab back</source>
        <translation>Prend la suggestion, ou passe au point de contact suivant&#x202f;; Maj+Tab revient</translation>
    </message>
    <message>
        <source>The channel of the touchpoint; @&quot;pop-up shop&quot; for one with several words</source>
        <translation>Le canal du point de contact&#x202f;; @&quot;boutique éphémère&quot; pour un canal en plusieurs mots</translation>
    </message>
    <message>
        <source>The score of the touchpoint, -2 to +2, as the last word: +1 -1.5 +0</source>
        <translation>La note du point de contact, de -2 à +2, en dernier&#xa0;: +1 -1,5 +0</translation>
    </message>
    <message>
        <source>The touchpoint is a key moment. * or -2 or @website can stand alone</source>
        <translation>Le point de contact est un moment clé. * ou -2 ou @site peuvent rester seuls</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>idea: a saved reply</source>
        <translation>idée&#xa0;: une réponse enregistrée</translation>
    </message>
    <message>
        <source>late delivery</source>
        <translation>livraison en retard</translation>
    </message>
    <message>
        <source>late delivery *</source>
        <translation>livraison en retard *</translation>
    </message>
    <message>
        <source>late delivery -2</source>
        <translation>livraison en retard -2</translation>
    </message>
    <message>
        <source>late delivery @whatsapp</source>
        <translation>livraison en retard @whatsapp</translation>
    </message>
    <message>
        <source>pain: ! late delivery</source>
        <translation>irritant&#xa0;: ! livraison en retard</translation>
    </message>
    <message>
        <source>pain: late delivery</source>
        <translation>irritant&#xa0;: livraison en retard</translation>
    </message>
    <message>
        <source>~Yasmine</source>
        <translation>~Yasmine</translation>
    </message>
    <message>
        <source>“45 dirhams? You could have said so.”</source>
        <translation>«&#x202f;45 dirhams&#x202f;? Vous auriez pu le dire.&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Projector (high contrast)</source>
        <translation>Projecteur (contraste élevé)</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>As delivered</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”. Press another shortcut.</source>
        <translation>{keys} appartient à «&#x202f;{action}&#x202f;». Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>{keys} writes, or moves on the map. Press another shortcut.</source>
        <translation>{keys} sert à écrire ou à se déplacer sur la carte. Appuyez sur un autre raccourci.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close the side panel</source>
        <translation>Fermer le panneau latéral</translation>
    </message>
    <message>
        <source>Open the side panel</source>
        <translation>Ouvrir le panneau latéral</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Drop a file here to open or import it</source>
        <translation>Déposez un fichier ici pour l’ouvrir ou l’importer</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import Mermaid, Markdown or JSON.</source>
        <translation>Importez Mermaid, Markdown ou JSON.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>No project of this name.</source>
        <translation>Aucun projet de ce nom.</translation>
    </message>
    <message>
        <source>No recent project. Start from a template or open a file.</source>
        <translation>Aucun projet récent. Partez d’un modèle ou ouvrez un fichier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Rechercher un projet</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Partir d’un modèle</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Add %n card(s)</source>
        <translation>
            <numerusform>Ajout de %n carte</numerusform>
            <numerusform>Ajout de %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajout d’un fichier</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Ajout d’une carte</translation>
    </message>
    <message>
        <source>Add concept</source>
        <translation>Ajout d’un concept</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Ajout d’un critère</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Ajout d’un constat</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>Ajout d’une idée</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>Ajout d’un parcours</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Ajout d’une ligne</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajout d’une note</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Ajout d’un persona</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Ajout d’une étape</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Ajout d’un point de contact</translation>
    </message>
    <message>
        <source>Add trait</source>
        <translation>Ajout d’un trait</translation>
    </message>
    <message>
        <source>Bring personas from another project</source>
        <translation>Import de personas d’un autre projet</translation>
    </message>
    <message>
        <source>Change card</source>
        <translation>Modification d’une carte</translation>
    </message>
    <message>
        <source>Change concept</source>
        <translation>Modification d’un concept</translation>
    </message>
    <message>
        <source>Change criterion</source>
        <translation>Modification d’un critère</translation>
    </message>
    <message>
        <source>Change finding</source>
        <translation>Modification d’un constat</translation>
    </message>
    <message>
        <source>Change idea</source>
        <translation>Modification d’une idée</translation>
    </message>
    <message>
        <source>Change journey</source>
        <translation>Modification d’un parcours</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>Modification d’une ligne</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Modification d’un lien</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modification d’une note</translation>
    </message>
    <message>
        <source>Change persona</source>
        <translation>Modification d’un persona</translation>
    </message>
    <message>
        <source>Change project details</source>
        <translation>Modification des détails du projet</translation>
    </message>
    <message>
        <source>Change saved view</source>
        <translation>Modification de la vue enregistrée</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Modification d’une étape</translation>
    </message>
    <message>
        <source>Change touchpoint</source>
        <translation>Modification d’un point de contact</translation>
    </message>
    <message>
        <source>Change trait</source>
        <translation>Modification d’un trait</translation>
    </message>
    <message>
        <source>Change who travels</source>
        <translation>Changement de qui vit le parcours</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour concepts</source>
        <translation>Couleur de concepts</translation>
    </message>
    <message>
        <source>Copy lane</source>
        <translation>Copie d’une ligne</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>Suppression de %n élément</numerusform>
            <numerusform>Suppression de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Suppression d’une carte</translation>
    </message>
    <message>
        <source>Delete criterion</source>
        <translation>Suppression d’un critère</translation>
    </message>
    <message>
        <source>Delete finding</source>
        <translation>Suppression d’un constat</translation>
    </message>
    <message>
        <source>Delete from the mental model</source>
        <translation>Suppression dans le modèle mental</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation>Suppression d’une idée</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Suppression d’un parcours</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Suppression d’une ligne</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Suppression d’une note</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>Suppression d’un persona</translation>
    </message>
    <message>
        <source>Delete saved view</source>
        <translation>Suppression de la vue enregistrée</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Suppression d’une étape</translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>Suppression d’un point de contact</translation>
    </message>
    <message>
        <source>Delete trait</source>
        <translation>Suppression d’un trait</translation>
    </message>
    <message>
        <source>Design the future journey</source>
        <translation>Conception du parcours futur</translation>
    </message>
    <message>
        <source>Detailed journey of touchpoint</source>
        <translation>Parcours détaillé du point de contact</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>Points par personne</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n thing(s)</source>
        <translation>
            <numerusform>Duplication de %n élément</numerusform>
            <numerusform>Duplication de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate card</source>
        <translation>Duplication d’une carte</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Duplication d’un parcours</translation>
    </message>
    <message>
        <source>Duplicate lane</source>
        <translation>Duplication d’une ligne</translation>
    </message>
    <message>
        <source>Duplicate persona</source>
        <translation>Duplication d’un persona</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>Duplication d’une étape</translation>
    </message>
    <message>
        <source>Duplicate touchpoint</source>
        <translation>Duplication d’un point de contact</translation>
    </message>
    <message>
        <source>Evidence of card</source>
        <translation>Niveau de preuve d’une carte</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Fold lane</source>
        <translation>Repli d’une ligne</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation>Point donné</translation>
    </message>
    <message>
        <source>Hear a hint again</source>
        <translation>Conseil affiché à nouveau</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Hush a hint</source>
        <translation>Conseil tu</translation>
    </message>
    <message>
        <source>Image of card</source>
        <translation>Image d’une carte</translation>
    </message>
    <message>
        <source>Import findings</source>
        <translation>Import de constats</translation>
    </message>
    <message>
        <source>Import journeys</source>
        <translation>Import de parcours</translation>
    </message>
    <message>
        <source>Join stages</source>
        <translation>Réunion d’étapes</translation>
    </message>
    <message>
        <source>Key moment</source>
        <translation>Moment clé</translation>
    </message>
    <message>
        <source>Link concepts</source>
        <translation>Lien entre des concepts</translation>
    </message>
    <message>
        <source>Link journey to touchpoint</source>
        <translation>Lien d’un parcours au point de contact</translation>
    </message>
    <message>
        <source>Lock the criteria</source>
        <translation>Verrouillage des critères</translation>
    </message>
    <message>
        <source>Make a card a touchpoint</source>
        <translation>Carte changée en point de contact</translation>
    </message>
    <message>
        <source>Merge with the other version</source>
        <translation>Fusion avec l’autre version</translation>
    </message>
    <message>
        <source>Minutes of the workshop</source>
        <translation>Compte rendu de l’atelier</translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>Déplacement de %n carte</numerusform>
            <numerusform>Déplacement de %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Move card</source>
        <translation>Déplacement d’une carte</translation>
    </message>
    <message>
        <source>Move concepts</source>
        <translation>Déplacement de concepts</translation>
    </message>
    <message>
        <source>Move criterion</source>
        <translation>Déplacement d’un critère</translation>
    </message>
    <message>
        <source>Move finding</source>
        <translation>Déplacement d’un constat</translation>
    </message>
    <message>
        <source>Move idea</source>
        <translation>Déplacement d’une idée</translation>
    </message>
    <message>
        <source>Move journey</source>
        <translation>Déplacement d’un parcours</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Déplacement d’une ligne</translation>
    </message>
    <message>
        <source>Move persona</source>
        <translation>Déplacement d’un persona</translation>
    </message>
    <message>
        <source>Move saved view</source>
        <translation>Déplacement de la vue enregistrée</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Déplacement d’une étape</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Déplacement d’un point de contact</translation>
    </message>
    <message>
        <source>Move trait</source>
        <translation>Déplacement d’un trait</translation>
    </message>
    <message>
        <source>No key moment any more</source>
        <translation>Plus un moment clé</translation>
    </message>
    <message>
        <source>Note an idea from a card</source>
        <translation>Idée tirée d’une carte</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n thing(s)</source>
        <translation>
            <numerusform>Collage de %n élément</numerusform>
            <numerusform>Collage de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of persona</source>
        <translation>Portrait d’un persona</translation>
    </message>
    <message>
        <source>Put finding on the map</source>
        <translation>Constat mis sur la carte</translation>
    </message>
    <message>
        <source>Put in the mental model</source>
        <translation>Ajout au modèle mental</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Retrait d’un participant</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Nouveau nom d’une ligne</translation>
    </message>
    <message>
        <source>Rename participant</source>
        <translation>Nouveau nom d’un participant</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Nouveau nom d’une étape</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Nouveau nom d’un point de contact</translation>
    </message>
    <message>
        <source>Reveal the scores</source>
        <translation>Révélation des notes</translation>
    </message>
    <message>
        <source>Satisfaction at touchpoint</source>
        <translation>Satisfaction à un point de contact</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrement de la vue</translation>
    </message>
    <message>
        <source>Score idea</source>
        <translation>Évaluation d’une idée</translation>
    </message>
    <message>
        <source>Score unseen</source>
        <translation>Évaluation à l’aveugle</translation>
    </message>
    <message>
        <source>Set up from template</source>
        <translation>Création à partir d’un modèle</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Réaffichage</translation>
    </message>
    <message>
        <source>Split stage</source>
        <translation>Division d’une étape</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation>Point repris</translation>
    </message>
    <message>
        <source>Take a set of criteria</source>
        <translation>Reprise d’un jeu de critères</translation>
    </message>
    <message>
        <source>Take all dots away</source>
        <translation>Retrait de tous les points</translation>
    </message>
    <message>
        <source>Tidy the mental model</source>
        <translation>Mise en ordre du modèle mental</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>Inversion d’un lien</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Dépli</translation>
    </message>
    <message>
        <source>Unfold lane</source>
        <translation>Dépli d’une ligne</translation>
    </message>
    <message>
        <source>Unlink journey from touchpoint</source>
        <translation>Parcours délié du point de contact</translation>
    </message>
    <message>
        <source>Unlock the criteria</source>
        <translation>Déverrouillage des critères</translation>
    </message>
    <message>
        <source>Voice of persona</source>
        <translation>Voix d’un persona</translation>
    </message>
    <message>
        <source>Vote on touchpoint</source>
        <translation>Vote sur le point de contact</translation>
    </message>
    <message>
        <source>Votes on touchpoint</source>
        <translation>Votes à un point de contact</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StoreWatch</name>
    <message numerus="yes">
        <source>Both versions were merged. They contradicted in %n place(s).</source>
        <translation>
            <numerusform>Les deux versions ont été fusionnées. Elles se contredisaient à %n endroit.</numerusform>
            <numerusform>Les deux versions ont été fusionnées. Elles se contredisaient à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions were merged; nothing contradicted.</source>
        <translation>Les deux versions ont été fusionnées, sans contradiction.</translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation>Garder les deux…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Not yet in the file {file}. {why}</source>
        <translation>Pas encore dans le fichier {file}. {why}</translation>
    </message>
    <message>
        <source>Opened at its last step: the program had ended before everything was in the file.</source>
        <translation>Ouvert à sa dernière action&#xa0;: le programme s’était arrêté avant que tout soit dans le fichier.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Enregistrer sous un autre nom…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Steps of an earlier session could not be read and were set aside in {file}. The project is as it was last in its file.</source>
        <translation>Les actions d’une session précédente sont illisibles et ont été mises de côté dans {file}. Le projet est tel qu’il était dans son fichier.</translation>
    </message>
    <message>
        <source>This project is open read-only: nothing can be changed.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>L’écrire à nouveau</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>Delete this template</source>
        <translation>Supprimer ce modèle</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Future</source>
        <translation>Futur</translation>
    </message>
    <message>
        <source>Menu of the project</source>
        <translation>Menu du projet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
</context>
<context>
    <name>TouchpointPanel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by name</source>
        <translation>
            <numerusform>%n vote par nom</numerusform>
            <numerusform>%n votes par nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the touchpoint</source>
        <translation>Nom du point de contact</translation>
    </message>
    <message>
        <source>No touchpoint is selected.</source>
        <translation>Aucun point de contact sélectionné.</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Aucun vote</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Select one on the map to see what is known of it.</source>
        <translation>Sélectionnez-en un sur la carte pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Stage without a name</source>
        <translation>Étape sans nom</translation>
    </message>
    <message>
        <source>Start a vote</source>
        <translation>Lancer un vote</translation>
    </message>
    <message>
        <source>To the business</source>
        <translation>Pour l’entreprise</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Pour le client</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Ce qu’il faut retenir</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Why it is a key moment</source>
        <translation>Pourquoi c’est un moment clé</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep what is shown as</source>
        <translation>Y garder ce qui est affiché</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>View without a name</source>
        <translation>Vue sans nom</translation>
    </message>
    <message>
        <source>View {number}</source>
        <translation>Vue {number}</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>{name}: earlier</source>
        <translation>{name}&#xa0;: plus tôt</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>{name}&#xa0;: plus tard</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Attach a sound…</source>
        <translation>Joindre un son…</translation>
    </message>
    <message>
        <source>Attach another sound…</source>
        <translation>Joindre un autre son…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Choose a sound</source>
        <translation>Choisir un son</translation>
    </message>
    <message>
        <source>Drag the handles. {time} will be kept.</source>
        <translation>Déplacez les poignées. Durée gardée&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Export the sound</source>
        <translation>Exporter le son</translation>
    </message>
    <message>
        <source>Export the sound…</source>
        <translation>Exporter le son…</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>De {start} à {end}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play it in the player of this computer</source>
        <translation>Écouter dans le lecteur de cet ordinateur</translation>
    </message>
    <message>
        <source>Play the voice</source>
        <translation>Écouter la voix</translation>
    </message>
    <message>
        <source>Press Record and let the persona speak.</source>
        <translation>Appuyez sur Enregistrer et laissez parler le persona.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record a voice</source>
        <translation>Enregistrer une voix</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <source>Record another one…</source>
        <translation>En enregistrer une autre…</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Recorded on a phone (M4A): it is kept as it is, and the player of this computer plays it.</source>
        <translation>Enregistré sur un téléphone (M4A)&#xa0;: il est conservé tel quel, et le lecteur de cet ordinateur le joue.</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>Enregistrement&#xa0;: {time} sur {most}</translation>
    </message>
    <message>
        <source>Remove the voice</source>
        <translation>Retirer la voix</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Trim the voice</source>
        <translation>Couper la voix</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>Couper…</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Ce qu’on peut en faire</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>Press a bar to add a vote, with Shift to take one away</source>
        <translation>Cliquez sur une barre pour ajouter un vote, avec Maj pour en retirer un</translation>
    </message>
    <message>
        <source>Votes for {value}</source>
        <translation>Votes pour {value}</translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message numerus="yes">
        <source>%n vote(s) from before; a new round replaces them.</source>
        <translation>
            <numerusform>%n vote précédent&#x202f;; un nouveau tour le remplace.</numerusform>
            <numerusform>%n votes précédents&#x202f;; un nouveau tour les remplace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s).</source>
        <translation>
            <numerusform>%n vote.</numerusform>
            <numerusform>%n votes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Everybody has voted.</source>
        <translation>Tout le monde a voté.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Keys 1 to 5 vote and pass the turn, arrows choose whose it is, Backspace takes back, Space reveals, Enter goes on.</source>
        <translation>Les touches 1 à 5 votent et passent le tour, les flèches choisissent la personne, Retour arrière reprend, Espace révèle, Entrée continue.</translation>
    </message>
    <message>
        <source>Keys 1 to 5 vote, Backspace takes back, Space reveals, Enter goes on.</source>
        <translation>Touches 1 à 5&#xa0;: voter&#x202f;; Retour arrière&#xa0;: reprendre&#x202f;; Espace&#xa0;: révéler&#x202f;; Entrée&#xa0;: continuer.</translation>
    </message>
    <message>
        <source>Mean {mean}.</source>
        <translation>Moyenne {mean}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name those who vote, or let only the counts be kept.</source>
        <translation>Nommez ceux qui votent, ou ne gardez que les totaux.</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Next touchpoint</source>
        <translation>Point de contact suivant</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>Aucun vote.</translation>
    </message>
    <message>
        <source>Only counts</source>
        <translation>Totaux seuls</translation>
    </message>
    <message>
        <source>Remove, with all votes and dots</source>
        <translation>Retirer, avec tous ses votes et points</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Spread {spread}.</source>
        <translation>Dispersion {spread}.</translation>
    </message>
    <message>
        <source>Still to vote: {names}.</source>
        <translation>Restent à voter&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This journey has no touchpoint to vote on yet.</source>
        <translation>Ce parcours n’a pas encore de point de contact à voter.</translation>
    </message>
    <message>
        <source>Touchpoint without name</source>
        <translation>Point de contact sans nom</translation>
    </message>
    <message>
        <source>Vote {value}, key {key}</source>
        <translation>Voter {value}, touche {key}</translation>
    </message>
    <message>
        <source>Voting round</source>
        <translation>Tour de vote</translation>
    </message>
    <message>
        <source>has not voted yet</source>
        <translation>n’a pas encore voté</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>a voté</translation>
    </message>
    <message>
        <source>voted {value}</source>
        <translation>a voté {value}</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} sur {all}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n autre source</numerusform>
            <numerusform>%n autres sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) from customer service</source>
        <translation>
            <numerusform>%n rapport du service client</numerusform>
            <numerusform>%n rapports du service client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) from sales</source>
        <translation>
            <numerusform>%n rapport des ventes</numerusform>
            <numerusform>%n rapports des ventes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statistic(s)</source>
        <translation>
            <numerusform>%n statistique</numerusform>
            <numerusform>%n statistiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n enquête</numerusform>
            <numerusform>%n enquêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>Prioritaire</translation>
    </message>
    <message>
        <source>Comes second</source>
        <translation>Secondaire</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Corail</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Service client</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Buts</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Mental models</source>
        <translation>Modèles mentaux</translation>
    </message>
    <message>
        <source>Motivations</source>
        <translation>Motivations</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>Sans couleur propre</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Autre source</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Irritants</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Served along</source>
        <translation>Servi au passage</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Traits</translation>
    </message>
    <message>
        <source>What do they believe, and expect?</source>
        <translation>Que croient-ils, qu’attendent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>What hurts? Do we solve it or make it worse?</source>
        <translation>Qu’est-ce qui fait mal&#x202f;? L’aidons-nous ou l’aggravons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>Where, when, in a hurry?</source>
        <translation>Où, quand, à la hâte&#x202f;?</translation>
    </message>
    <message>
        <source>Why us and not the others?</source>
        <translation>Pourquoi nous et pas les autres&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
</context>
</TS>
